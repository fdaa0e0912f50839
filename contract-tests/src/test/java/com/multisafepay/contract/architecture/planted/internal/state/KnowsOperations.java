package com.multisafepay.contract.architecture.planted.internal.state;

import com.multisafepay.sandbox.internal.operation.refunds.Refunds;

/** State that knows an operation. */
public record KnowsOperations(Refunds refunds) {}
