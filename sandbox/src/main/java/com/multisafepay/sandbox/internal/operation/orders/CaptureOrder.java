package com.multisafepay.sandbox.internal.operation.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.simulation.OrderLife;
import com.multisafepay.sandbox.internal.simulation.PaymentActions;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.Ids;
import com.multisafepay.sandbox.internal.state.Ledger;
import com.multisafepay.sandbox.internal.state.LedgerEntry;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.OrderState;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.sandbox.internal.state.UnitOfWork;
import com.multisafepay.spec.GatewayTable;
import com.multisafepay.spec.MethodSpec;
import java.time.Instant;

/** Plays {@code captureOrder}: all of an authorisation, or a part of it as an order of its own. */
final class CaptureOrder implements OperationHandler {
    private final GatewayTable gateways;
    private final OrderBook book;
    private final OrderLife life;
    private final OrderParts parts;
    private final Ids ids;

    /** A handler over the orders and their life. */
    CaptureOrder(GatewayTable gateways, OrderBook book, OrderLife life, OrderParts parts, Ids ids) {
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
        long id = ids.transaction();
        return book.change(unit -> {
            StoredOrder order = unit.need(call.inPath("order_id"));
            return PaymentActions.waitsForPayPal(order)
                    ? capturedByButton(unit, order, request)
                    : told(id, captured(unit, order, request, id));
        });
    }

    private static ObjectNode told(long id, String orderId) {
        return Json.object().put("transaction_id", id).put("order_id", orderId);
    }

    private String captured(UnitOfWork unit, StoredOrder order, ObjectNode request, long id) {
        long amount = request.path("amount").asLong(order.ledger().amount());
        check(order, amount);
        Instant now = book.now();
        if (amount == order.ledger().amount()) {
            unit.put(life.happen(lowered(order, amount, id, order.orderId(), now), Event.CAPTURED, now));
            return order.orderId();
        }
        String asked = request.path("new_order_id").asText("");
        StoredOrder part = parts.make(unit, order, asked, amount, id, OrderState.of("completed", "completed"));
        StoredOrder left = lowered(order, amount, id, part.orderId(), now);
        boolean ends =
                gateways.find(order.method()).filter(MethodSpec::captureOnce).isPresent();
        unit.put(ends ? life.happen(left, Event.RELEASED, now) : left);
        return part.orderId();
    }

    private ObjectNode capturedByButton(UnitOfWork unit, StoredOrder order, ObjectNode request) {
        long whole = order.ledger().amount();
        if (request.path("amount").asLong(whole) != whole) {
            throw ApiError.refused(ErrorCode.AMOUNT, "amount: an order of PayPal's button is captured as a whole");
        }
        PaymentActions.checkApproved(order);
        StoredOrder paid = unit.put(life.happen(order, Event.SUCCEEDED, book.now()));
        return told(paid.transaction().map(StoredOrder.Transaction::id).orElseThrow(), paid.orderId());
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
        LedgerEntry capture = LedgerEntry.done(id, LedgerEntry.CAPTURE, key, amount, "", book.local(now));
        return order.ledger(ledger.with(capture).captureRemain(ledger.captureRemain() - amount), book.local(now));
    }
}
