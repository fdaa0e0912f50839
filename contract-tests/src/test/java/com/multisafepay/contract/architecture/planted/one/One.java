package com.multisafepay.contract.architecture.planted.one;

import com.multisafepay.contract.architecture.planted.other.Other;

/** Half of a cycle. */
public record One(Other other) {}
