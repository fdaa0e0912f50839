package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.contract.ApiError;

/** Plays one operation of the contract. */
public interface OperationHandler {
    /** The {@code operationId} that this handler plays. */
    String operationId();

    /** Answers a call that keeps the contract with the answer's {@code data}, or throws an {@link ApiError}. */
    JsonNode answer(ApiCall call);
}
