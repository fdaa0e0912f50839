package com.multisafepay.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.control.Control;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** {@link SandboxNotifications} over HTTP. */
final class NotificationControls {
    private NotificationControls() {}

    static Map<String, Control> of(SandboxNotifications notifications) {
        return Map.of(
                "GET /notifications", given -> listed(notifications, given),
                "POST /notifications/resend",
                        given -> OrderControls.done(given, (order, nothing) -> notifications.resend(order)),
                "POST /notifications/fault", given -> faulted(notifications, given),
                "POST /notifications/faults/clear", given -> cleared(notifications));
    }

    private static ObjectNode listed(SandboxNotifications notifications, JsonNode given) {
        String order = given.path("order_id").asText("");
        List<NotificationAttempt> attempts = order.isEmpty() ? notifications.attempts() : notifications.attempts(order);
        ObjectNode told = Json.object().put("under_way", notifications.underWay());
        ArrayNode list = told.putArray("notifications");
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
        return told;
    }

    private static ObjectNode faulted(SandboxNotifications notifications, JsonNode given) {
        NotificationFault fault = fault(given);
        JsonNode times = given.path("times");
        if (!times.isMissingNode()) {
            if (!times.canConvertToInt() || times.intValue() < 1) {
                throw ApiError.malformed("times: has to be a whole number from 1, and is " + times);
            }
            fault = fault.times(times.intValue());
        }
        String order = given.path("order_id").asText("");
        notifications.fault(order.isEmpty() ? fault : fault.ofOrder(order));
        return Json.object();
    }

    private static NotificationFault fault(JsonNode given) {
        String name = given.path("fault").asText("");
        return switch (name) {
            case "drop" -> NotificationFault.drop();
            case "delay" -> NotificationFault.delay(by(given));
            case "duplicate" -> NotificationFault.duplicate();
            case "reorder" -> NotificationFault.reorder();
            case "wrong_signature" -> NotificationFault.wrongSignature();
            case "pretransaction" -> NotificationFault.pretransaction();
            default ->
                throw ApiError.malformed(
                        "fault: has to be drop, delay, duplicate, reorder, wrong_signature or pretransaction, and is "
                                + name);
        };
    }

    private static Duration by(JsonNode given) {
        String text = given.path("by").asText("");
        try {
            Duration by = Duration.parse(text);
            if (by.compareTo(Duration.ZERO) > 0) {
                return by;
            }
        } catch (DateTimeException e) {
            // Told below.
        }
        throw ApiError.malformed("by: has to be a duration ahead, such as PT5M, and is " + text);
    }

    private static ObjectNode cleared(SandboxNotifications notifications) {
        notifications.clearFaults();
        return Json.object();
    }
}
