package com.multisafepay.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.state.OrderBook;

/** A handler whose changes of orders are recorded as effects. */
record RecordedHandler(OperationHandler handler, OrderBook book) implements OperationHandler {
    @Override
    public String operationId() {
        return handler.operationId();
    }

    @Override
    public JsonNode answer(ApiCall call) {
        return book.during(operationId(), () -> handler.answer(call));
    }

    @Override
    public boolean paged() {
        return handler.paged();
    }
}
