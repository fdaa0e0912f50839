package com.multisafepay.contract.architecture.planted.other;

import com.multisafepay.contract.architecture.planted.one.One;
import java.util.Optional;

/** Half of a cycle. */
public record Other(Optional<One> one) {}
