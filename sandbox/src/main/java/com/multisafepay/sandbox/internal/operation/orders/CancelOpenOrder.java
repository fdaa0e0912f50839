package com.multisafepay.sandbox.internal.operation.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.simulation.OrderLife;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.StoredOrder;

/** Plays {@code cancelOpenOrder}: for codes to scan and for terminals. */
final class CancelOpenOrder implements OperationHandler {
    private static final int FORBIDDEN = 403;

    private final OrderBook book;
    private final OrderLife life;

    /** A handler over the orders and their life. */
    CancelOpenOrder(OrderBook book, OrderLife life) {
        this.book = book;
        this.life = life;
    }

    @Override
    public String operationId() {
        return "cancelOpenOrder";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        StoredOrder cancelled = book.change(call.inPath("order_id"), order -> {
            if (!open(order) || !life.can(order, Event.OPEN_ORDER_CANCELLED)) {
                throw ApiError.bare(FORBIDDEN, "Forbidden");
            }
            return life.happen(order, Event.OPEN_ORDER_CANCELLED, book.now());
        });
        ObjectNode told = Json.object();
        told.putArray("costs");
        told.put("created", OrderView.time(cancelled.times().created()));
        told.put("modified", OrderView.time(cancelled.times().modified()));
        told.set("custom_info", OrderView.customInfo(cancelled.body().path("custom_info")));
        told.put("fastcheckout", "NO");
        told.putNull("financial_status");
        told.putObject("payment_details");
        told.putNull("payment_methods");
        return told.put("status", cancelled.state().status());
    }

    private static boolean open(StoredOrder order) {
        boolean code = order.body().path("gateway_info").path("qr_enabled").asBoolean();
        return order.waitsAtTerminal() || (code && order.state().open());
    }
}
