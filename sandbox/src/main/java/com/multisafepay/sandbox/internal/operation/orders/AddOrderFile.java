package com.multisafepay.sandbox.internal.operation.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.OrderBook;

/** Plays {@code addOrderFile}: no operation gives a file back, so none is kept. */
final class AddOrderFile implements OperationHandler {
    private final OrderBook book;

    /** A handler over the orders. */
    AddOrderFile(OrderBook book) {
        this.book = book;
    }

    @Override
    public String operationId() {
        return "addOrderFile";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        book.need(call.inPath("order_id"));
        return Json.object();
    }
}
