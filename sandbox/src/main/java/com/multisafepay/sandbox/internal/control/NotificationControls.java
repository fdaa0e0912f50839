package com.multisafepay.sandbox.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.notification.OrderNotifier;
import com.multisafepay.sandbox.record.NotificationAttempt;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Controls of notifications. */
final class NotificationControls {
    private NotificationControls() {}

    static Map<String, Function<JsonNode, JsonNode>> of(OrderNotifier notifications) {
        return Map.of(
                "GET /notifications",
                        query -> listed(notifications, query.path("order_id").asText("")),
                "POST /notifications/resend", body -> OrderControls.done(body, notifications::resend));
    }

    private static ObjectNode listed(OrderNotifier notifications, String order) {
        List<NotificationAttempt> attempts = order.isEmpty() ? notifications.attempts() : notifications.attempts(order);
        ObjectNode answer = Json.object().put("under_way", notifications.underWay());
        ArrayNode list = answer.putArray("notifications");
        attempts.forEach(each -> list.addObject()
                .put("at", each.at().toString())
                .put("order_id", each.orderId())
                .put("attempt", each.number())
                .put("method", each.method())
                .put("url", each.url())
                .put("body", each.body())
                .put("auth", each.auth())
                .put("status", each.status())
                .put("answer", each.answer())
                .put("acknowledged", each.acknowledged())
                .put("reason", each.reason()));
        return answer;
    }
}
