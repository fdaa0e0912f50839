package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import java.util.function.Function;

/** Plays one operation of the contract. */
public interface OperationHandler {
    /** Returns the {@code operationId} that this handler plays. */
    String operationId();

    /** Answers a call that keeps the contract with the answer's {@code data}, or throws an {@link ApiError}. */
    JsonNode answer(ApiCall call);

    /** Returns whether answers are objects that hold {@code data} and its pager, instead of the {@code data} alone. */
    default boolean paged() {
        return false;
    }

    /** Creates a handler of one operation. */
    static OperationHandler of(String operationId, Function<ApiCall, JsonNode> answer) {
        return new OperationHandler() {
            @Override
            public String operationId() {
                return operationId;
            }

            @Override
            public JsonNode answer(ApiCall call) {
                return answer.apply(call);
            }
        };
    }
}
