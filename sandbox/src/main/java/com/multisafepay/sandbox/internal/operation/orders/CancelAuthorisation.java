package com.multisafepay.sandbox.internal.operation.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.simulation.OrderLife;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.LedgerEntry;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.util.List;

/** Plays {@code cancelAuthorisation}: gives free what was not captured. */
final class CancelAuthorisation implements OperationHandler {
    private final OrderBook book;
    private final OrderLife life;

    /** A handler over the orders and their life. */
    CancelAuthorisation(OrderBook book, OrderLife life) {
        this.book = book;
        this.life = life;
    }

    @Override
    public String operationId() {
        return "cancelAuthorisation";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        if (!call.body().path("status").asText().equals("cancelled")) {
            throw ApiError.refused(ErrorCode.UNSPECIFIED, "status: an authorisation can be cancelled, nothing else");
        }
        StoredOrder released = book.change(call.inPath("order_id"), order -> {
            if (!order.authorisedOnly() || order.ledger().captureRemain() == 0) {
                throw OrderLife.notAllowed(order);
            }
            return life.happen(order, Event.RELEASED, book.now());
        });
        List<LedgerEntry> related = released.ledger().related();
        return Json.object()
                .put("transaction_id", related.get(related.size() - 1).id())
                .put("order_id", released.orderId())
                .put("success", true);
    }
}
