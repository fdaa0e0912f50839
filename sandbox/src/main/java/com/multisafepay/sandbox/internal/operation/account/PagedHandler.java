package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import java.util.function.Function;

/** A handler whose answers hold more beside their {@code data}. */
record PagedHandler(String operationId, Function<ApiCall, JsonNode> answers) implements OperationHandler {

    static OperationHandler of(String operationId, Function<ApiCall, JsonNode> answers) {
        return new PagedHandler(operationId, answers);
    }

    @Override
    public JsonNode answer(ApiCall call) {
        return answers.apply(call);
    }

    @Override
    public boolean paged() {
        return true;
    }
}
