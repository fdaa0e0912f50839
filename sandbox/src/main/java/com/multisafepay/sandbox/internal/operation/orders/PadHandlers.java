package com.multisafepay.sandbox.internal.operation.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.simulation.OrderLife;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.spec.GatewayTable;
import com.multisafepay.spec.MethodSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/** Plays the two operations on orders of Pay After Delivery. */
final class PadHandlers {
    private static final Set<String> METHODS = Set.of("BNPL_MF", "BNPL_INSTM");
    private static final long USUAL_HOLD = Duration.ofDays(10).toSeconds();
    private static final int USUAL_TERM = 30;

    private final GatewayTable gateways;
    private final OrderBook book;
    private final OrderLife life;

    /** Handlers over the orders and their life. */
    PadHandlers(GatewayTable gateways, OrderBook book, OrderLife life) {
        this.gateways = gateways;
        this.book = book;
        this.life = life;
    }

    OperationHandler putOnHold() {
        return OperationHandler.of("putPadOrderOnHold", this::putOnHold);
    }

    OperationHandler autoexpire() {
        return OperationHandler.of("autoexpirePadOrder", this::autoexpire);
    }

    OperationHandler details() {
        return OperationHandler.of("getPadOrder", this::details);
    }

    /** Checks no more than the contract does: what comes of it, the answer does not tell. */
    OperationHandler creditScore() {
        return OperationHandler.of("scoreCustomer", call -> Json.object());
    }

    /** The customer owes what is not settled yet, less what was refunded; the sum of both is the amount. */
    private JsonNode details(ApiCall call) {
        StoredOrder order = book.need(call.inPath("order_id"));
        if (!METHODS.contains(gateways.spelled(order.method()))) {
            throw OrderBook.unknown();
        }
        long amount = order.ledger().amount() - order.ledger().refundedForGood();
        boolean paid = order.state().financialStatus().equals("completed");
        return Json.object()
                .put("id", order.orderId())
                .put("transaction_id", order.transaction().orElseThrow().id())
                .put("amount", amount)
                .put("amount_paid", paid ? amount : 0)
                .put("amount_outstanding", paid ? 0 : amount)
                .put("created", order.times().created().toString())
                .put("status", order.state().status())
                .put("history", "");
    }

    /** Nothing is collected here, and no operation tells of it later: what counts is the answer. */
    private JsonNode putOnHold(ApiCall call) {
        StoredOrder order = book.need(call.inPath("order_id"));
        check(order, order.state().paidOrAuthorised());
        long seconds = call.body().path("duration").asLong(USUAL_HOLD);
        return told(book.now().plusSeconds(seconds));
    }

    private JsonNode autoexpire(ApiCall call) {
        StoredOrder moved = book.change(call.inPath("order_id"), order -> {
            check(order, life.can(order, Event.SHIP_TERM_PASSED));
            long days = call.body().path("days").asLong(term(order));
            return life.shipBy(order, book.now().plus(Duration.ofDays(days)));
        });
        return told(moved.delivery().shipBy().orElseThrow());
    }

    private void check(StoredOrder order, boolean possible) {
        if (!METHODS.contains(gateways.spelled(order.method()))) {
            throw ApiError.invalid("order_id", "is no order of Pay After Delivery");
        }
        if (!possible) {
            throw ApiError.invalid("order_id", "is " + order.state().status());
        }
    }

    private long term(StoredOrder order) {
        return gateways.find(gateways.spelled(order.method()))
                .map(MethodSpec::shipDays)
                .map(days -> days.orElse(USUAL_TERM))
                .orElse(USUAL_TERM);
    }

    private JsonNode told(Instant at) {
        return TextNode.valueOf(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(book.local(at)));
    }
}
