package com.multisafepay.sandbox.internal.operation.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.state.OrderBook;

/** Plays {@code getOrder}: by the merchant's key, else by the id of a payment. */
final class GetOrder implements OperationHandler {
    private final OrderBook book;
    private final OrderView view;

    /** A handler over the orders. */
    GetOrder(OrderBook book, OrderView view) {
        this.book = book;
        this.view = view;
    }

    @Override
    public String operationId() {
        return "getOrder";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        String id = call.inPath("order_id");
        return view.found(book.need(id));
    }
}
