package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ApiError;

/** Plays an operation whose answer says beside {@code data} where the rest is. */
public interface PagedHandler extends OperationHandler {
    /** Answers with {@code data} and what stands beside it, or throws an {@link ApiError}. */
    ObjectNode page(ApiCall call);

    @Override
    default JsonNode answer(ApiCall call) {
        return page(call).path("data");
    }
}
