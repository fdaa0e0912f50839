package com.multisafepay.sandbox.internal.capture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.ApiError;
import com.multisafepay.sandbox.internal.api.ErrorCode;
import com.multisafepay.sandbox.internal.api.Json;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.GatewayTable;
import com.multisafepay.sandbox.internal.contract.PaymentMethod;
import com.multisafepay.sandbox.internal.order.Ids;
import com.multisafepay.sandbox.internal.order.Ledger;
import com.multisafepay.sandbox.internal.order.OrderBook;
import com.multisafepay.sandbox.internal.order.OrderLife;
import com.multisafepay.sandbox.internal.order.OrderParts;
import com.multisafepay.sandbox.internal.order.RelatedTransaction;
import com.multisafepay.sandbox.internal.order.StoredOrder;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.Standing;
import java.time.Instant;

/** Plays {@code captureOrder}: all of an authorisation, or a part of it as an order of its own. */
public final class CaptureOrder implements OperationHandler {
    private final GatewayTable gateways;
    private final OrderBook book;
    private final OrderLife life;
    private final OrderParts parts;
    private final Ids ids;

    /** A handler over the orders and their life. */
    public CaptureOrder(GatewayTable gateways, OrderBook book, OrderLife life, OrderParts parts, Ids ids) {
        this.gateways = gateways;
        this.book = book;
        this.life = life;
        this.parts = parts;
        this.ids = ids;
    }

    @Override
    public String operationId() {
        return "captureOrder";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        ObjectNode request = call.body();
        if (!request.path("new_order_status").asText().equals("completed")) {
            throw ApiError.refused(ErrorCode.UNSPECIFIED, "new_order_status: a capture is completed, nothing else");
        }
        StoredOrder order = book.need(call.inPath("order_id"));
        long amount = request.path("amount").asLong(order.ledger().amount());
        long id = ids.transaction();
        String told = amount == order.ledger().amount()
                ? full(order, id)
                : partial(order, amount, id, request.path("new_order_id").asText(""));
        return Json.object().put("transaction_id", id).put("order_id", told);
    }

    private String full(StoredOrder authorised, long id) {
        book.change(authorised.orderId(), order -> {
            check(order, order.ledger().amount());
            Instant now = book.now();
            return life.happen(lowered(order, order.ledger().amount(), id, order.orderId(), now), Event.CAPTURED, now);
        });
        return authorised.orderId();
    }

    private String partial(StoredOrder authorised, long amount, long id, String newOrderId) {
        check(authorised, amount);
        String key = parts.key(authorised, newOrderId);
        parts.make(authorised, key, amount, id, Standing.of("completed", "completed"));
        try {
            book.change(authorised.orderId(), order -> {
                check(order, amount);
                Instant now = book.now();
                StoredOrder left = lowered(order, amount, id, key, now);
                boolean ends = gateways.find(order.method())
                        .filter(PaymentMethod::captureOnce)
                        .isPresent();
                return ends ? life.happen(left, Event.RELEASED, now) : left;
            });
        } catch (ApiError refused) {
            parts.drop(key);
            throw refused;
        }
        return key;
    }

    private static void check(StoredOrder order, long amount) {
        if (!order.authorisedOnly() || order.ledger().captureRemain() == 0) {
            throw OrderLife.notAllowed(order);
        }
        if (amount < 1 || amount > order.ledger().captureRemain()) {
            throw ApiError.refused(
                    ErrorCode.AMOUNT,
                    "amount: has to be from 1 to " + order.ledger().captureRemain() + ", what is left to capture");
        }
    }

    private StoredOrder lowered(StoredOrder order, long amount, long id, String key, Instant now) {
        Ledger ledger = order.ledger();
        RelatedTransaction capture =
                RelatedTransaction.done(id, RelatedTransaction.CAPTURE, key, amount, "", book.local(now));
        return order.ledger(ledger.with(capture).captureRemain(ledger.captureRemain() - amount), book.local(now));
    }
}
