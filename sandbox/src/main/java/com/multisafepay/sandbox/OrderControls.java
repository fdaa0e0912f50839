package com.multisafepay.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.control.Control;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** {@link SandboxOrders} over HTTP. */
final class OrderControls {
    private OrderControls() {}

    static Map<String, Control> of(SandboxOrders orders) {
        return Map.of(
                "POST /orders/pay", body -> pay(orders, body),
                "POST /orders/accept", body -> done(body, (order, nothing) -> orders.accept(order)),
                "POST /orders/decline", body -> done(body, (order, nothing) -> orders.decline(order)),
                "POST /orders/settle", body -> done(body, (order, nothing) -> orders.settle(order)),
                "POST /orders/chargeback", body -> done(body, (order, nothing) -> orders.chargeBack(order)),
                "POST /refunds/accept",
                        body -> done(body, (order, given) -> orders.acceptRefund(order, refundId(given))),
                "POST /refunds/decline",
                        body -> done(body, (order, given) -> orders.declineRefund(order, refundId(given))));
    }

    private static JsonNode pay(SandboxOrders orders, JsonNode body) {
        PaymentOutcome outcome = outcome(body.path("outcome").asText());
        String gateway = body.path("gateway").asText("");
        return done(body, (order, given) -> {
            if (gateway.isEmpty()) {
                orders.pay(order, outcome);
            } else {
                orders.pay(order, gateway.toUpperCase(Locale.ROOT), outcome);
            }
        });
    }

    private static PaymentOutcome outcome(String name) {
        return Arrays.stream(PaymentOutcome.values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> ApiError.malformed("outcome: has to be one of "
                        + Arrays.toString(PaymentOutcome.values()).toLowerCase(Locale.ROOT)));
    }

    private static long refundId(JsonNode body) {
        if (!body.path("refund_id").canConvertToExactIntegral()) {
            throw ApiError.malformed("refund_id: has to be the id that the refund was answered with");
        }
        return body.path("refund_id").longValue();
    }

    /** Does something to the order that a body names. */
    static JsonNode done(JsonNode body, BiConsumer<String, JsonNode> deed) {
        String order = body.path("order_id").asText("");
        if (order.isEmpty()) {
            throw ApiError.malformed("order_id: is missing");
        }
        try {
            deed.accept(order, body);
        } catch (IllegalStateException refused) {
            throw ApiError.refused(ErrorCode.UNSPECIFIED, String.valueOf(refused.getMessage()));
        }
        return Json.object();
    }
}
