package com.multisafepay.sandbox.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.operation.refunds.RefundOperations;
import com.multisafepay.sandbox.internal.simulation.PaymentActions;
import com.multisafepay.sandbox.internal.simulation.PaymentScript;
import com.multisafepay.sandbox.internal.simulation.TestPayments;
import com.multisafepay.sandbox.internal.state.Event;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Controls of orders and their refunds. */
final class OrderControls {
    private OrderControls() {}

    static Map<String, Function<JsonNode, JsonNode>> of(PaymentActions payments, RefundOperations refunds) {
        return Map.of(
                "POST /orders/pay", body -> pay(payments, body),
                "POST /orders/approve",
                        body -> done(
                                body,
                                order -> payments.approve(
                                        order, script(body.path("outcome").asText("success")))),
                "POST /orders/accept", body -> done(body, order -> payments.happen(order, Event.ACCEPTED)),
                "POST /orders/decline", body -> done(body, order -> payments.happen(order, Event.REJECTED)),
                "POST /orders/settle", body -> done(body, order -> payments.happen(order, Event.SETTLED)),
                "POST /orders/chargeback", body -> done(body, payments::chargeBack),
                "POST /refunds/accept", body -> done(body, order -> refunds.accept(order, refundId(body))),
                "POST /refunds/decline", body -> done(body, order -> refunds.decline(order, refundId(body))));
    }

    private static JsonNode pay(PaymentActions payments, JsonNode body) {
        PaymentScript script = script(body.path("outcome").asText());
        Optional<String> gateway = Optional.of(body.path("gateway").asText(""))
                .filter(id -> !id.isEmpty())
                .map(id -> id.toUpperCase(Locale.ROOT));
        return done(body, order -> payments.pay(order, gateway, script));
    }

    private static PaymentScript script(String outcome) {
        return TestPayments.outcome(outcome)
                .orElseThrow(() -> ApiError.malformed("outcome: has to be one of " + TestPayments.outcomes()));
    }

    private static long refundId(JsonNode body) {
        if (!body.path("refund_id").canConvertToExactIntegral()) {
            throw ApiError.malformed("refund_id: has to be the id that the refund was answered with");
        }
        return body.path("refund_id").longValue();
    }

    /** Does something to the order that a body names. */
    static JsonNode done(JsonNode body, Consumer<String> action) {
        String order = body.path("order_id").asText("");
        if (order.isEmpty()) {
            throw ApiError.malformed("order_id: is missing");
        }
        action.accept(order);
        return Json.object();
    }
}
