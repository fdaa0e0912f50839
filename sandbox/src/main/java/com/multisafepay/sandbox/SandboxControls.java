package com.multisafepay.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiKeys;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.control.Control;
import com.multisafepay.sandbox.internal.control.Controls;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** What the Java API can do, over HTTP: the table of controls below {@code /sandbox}. */
final class SandboxControls {
    private SandboxControls() {}

    static Controls of(Sandbox sandbox, ApiKeys keys) {
        Map<String, Control> controls = new TreeMap<>(OrderControls.of(sandbox.orders()));
        controls.putAll(NotificationControls.of(sandbox.notifications()));
        controls.putAll(FaultControls.of(sandbox));
        controls.put("GET /clock", body -> now(sandbox));
        controls.put("POST /clock/advance", body -> advanced(sandbox, body));
        controls.put("GET /journal", body -> journal(sandbox));
        controls.put("GET /outbox", body -> outbox(sandbox));
        controls.put("POST /reset", body -> fresh(sandbox));
        return new Controls(controls, keys);
    }

    private static ObjectNode now(Sandbox sandbox) {
        return Json.object().put("now", sandbox.clock().instant().toString());
    }

    private static ObjectNode advanced(Sandbox sandbox, JsonNode body) {
        try {
            sandbox.clock().advance(Duration.parse(body.path("by").asText()));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw ApiError.malformed("by: has to be a duration ahead, such as PT2M or P30D");
        }
        return now(sandbox);
    }

    private static ObjectNode journal(Sandbox sandbox) {
        ObjectNode told = Json.object();
        ArrayNode exchanges = told.putArray("exchanges");
        sandbox.journal()
                .forEach(each -> exchanges
                        .addObject()
                        .put("at", each.at().toString())
                        .put("method", each.method())
                        .put("target", each.target())
                        .put("request", each.request())
                        .put("status", each.status())
                        .put("answer", each.answer()));
        return told;
    }

    private static ObjectNode outbox(Sandbox sandbox) {
        ObjectNode told = Json.object();
        ArrayNode mails = told.putArray("mails");
        sandbox.outbox()
                .forEach(each -> mails.addObject()
                        .put("at", each.at().toString())
                        .put("to", each.to())
                        .put("order_id", each.orderId())
                        .put("locale", each.locale())
                        .put("subject", each.subject())
                        .put("text", each.text())
                        .put("link", each.link().toString()));
        return told;
    }

    private static ObjectNode fresh(Sandbox sandbox) {
        sandbox.reset();
        return Json.object();
    }
}
