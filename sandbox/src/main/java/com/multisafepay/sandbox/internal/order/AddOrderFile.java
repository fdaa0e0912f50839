package com.multisafepay.sandbox.internal.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.Json;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.state.OrderBook;

/** Plays {@code addOrderFile}: no operation gives a file back, so none is kept. */
public final class AddOrderFile implements OperationHandler {
    private final OrderBook book;

    /** A handler over the orders. */
    public AddOrderFile(OrderBook book) {
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
