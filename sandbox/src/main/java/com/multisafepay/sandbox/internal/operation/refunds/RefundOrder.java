package com.multisafepay.sandbox.internal.operation.refunds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.LedgerEntry;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.spec.GatewayTable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plays {@code refundOrder}. */
final class RefundOrder implements OperationHandler {
    private final RefundRules rules;
    private final OrderBook book;
    private final RefundOperations refunds;

    /** A handler over the orders and what becomes of refunds. */
    RefundOrder(GatewayTable gateways, OrderBook book, RefundOperations refunds) {
        this.rules = new RefundRules(gateways);
        this.book = book;
        this.refunds = refunds;
    }

    @Override
    public String operationId() {
        return "refundOrder";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        long id = refunds.id();
        StoredOrder refunded = book.change(call.inPath("order_id"), order -> taken(order, call.body(), id));
        String own = call.body().path("refund_order_id").asText("");
        return Json.object()
                .put("order_id", own.isEmpty() ? refunded.orderId() : own)
                .put("transaction_id", id)
                .put("refund_id", id);
    }

    private StoredOrder taken(StoredOrder order, ObjectNode request, long id) {
        Instant now = book.now();
        LocalDateTime local = book.local(now);
        String currency = request.path("currency").asText(order.ledger().currency());
        if (!currency.equals(order.ledger().currency())) {
            throw ApiError.refused(
                    ErrorCode.CART_CURRENCY,
                    "currency: the order's is " + order.ledger().currency() + ", the refund's is " + currency);
        }
        long amount = RefundAmount.of(order, request);
        rules.check(order, amount, now, local);
        LedgerEntry refund = new LedgerEntry(
                id,
                LedgerEntry.REFUND,
                order.orderId(),
                request.path("refund_order_id").asText(""),
                amount,
                request.path("description").asText(""),
                LedgerEntry.RESERVED,
                local,
                local,
                vars(request),
                now);
        return refunds.reserve(order, refund, now);
    }

    private static Map<String, String> vars(ObjectNode request) {
        Map<String, String> vars = new HashMap<>();
        List.of("var1", "var2", "var3").stream()
                .filter(request::has)
                .forEach(name -> vars.put(name, request.path(name).asText()));
        return vars;
    }
}
