package com.multisafepay.contract.architecture.planted.internal.state;

import com.multisafepay.sandbox.internal.operation.refunds.RefundOperations;

/** State that knows an operation. */
public record KnowsOperations(RefundOperations refunds) {}
