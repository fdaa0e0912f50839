package com.multisafepay.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.fault.ApiFault;
import com.multisafepay.sandbox.fault.FaultKind;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.control.Control;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** {@link SandboxFaults} and the effects of calls over HTTP. */
final class FaultControls {
    private FaultControls() {}

    static Map<String, Control> of(Sandbox sandbox) {
        SandboxFaults faults = sandbox.faults();
        return Map.of(
                "GET /faults", given -> given(faults),
                "POST /faults", given -> add(faults, given),
                "POST /faults/seed", given -> seed(faults, given),
                "POST /faults/clear", given -> clear(faults),
                "GET /journal/effects",
                        given -> effects(sandbox, given.path("order_id").asText("")));
    }

    private static ObjectNode given(SandboxFaults faults) {
        ObjectNode told = Json.object();
        ObjectNode counts = told.putObject("given");
        faults.given().forEach((kind, times) -> counts.put(kind.wireName(), times));
        return told;
    }

    private static ObjectNode add(SandboxFaults faults, JsonNode given) {
        try {
            faults.add(fault(given));
        } catch (IllegalArgumentException | IllegalStateException wrong) {
            throw ApiError.malformed(String.valueOf(wrong.getMessage()));
        }
        return Json.object();
    }

    private static ApiFault fault(JsonNode given) {
        ApiFault fault = ApiFault.of(kind(given.path("fault").asText("")));
        if (given.has("lasting")) {
            fault = fault.lasting(lasting(given.path("lasting").asText()));
        }
        if (given.has("times")) {
            fault = fault.times(whole(given, "times"));
        }
        if (given.has("rate")) {
            fault = fault.rate(given.path("rate").asDouble(-1));
        }
        return given.has("operation")
                ? fault.ofOperation(given.path("operation").asText())
                : fault;
    }

    private static FaultKind kind(String name) {
        return FaultKind.of(name)
                .orElseThrow(() -> ApiError.malformed("fault: has to be one of "
                        + Arrays.stream(FaultKind.values())
                                .map(FaultKind::wireName)
                                .collect(Collectors.joining(", "))
                        + ", and is " + name));
    }

    private static Duration lasting(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw ApiError.malformed("lasting: has to be a duration, such as PT0.5S, and is " + text);
        }
    }

    private static int whole(JsonNode given, String name) {
        JsonNode number = given.path(name);
        if (!number.isIntegralNumber() || !number.canConvertToInt()) {
            throw ApiError.malformed(name + ": has to be a whole number, and is " + number);
        }
        return number.intValue();
    }

    private static ObjectNode seed(SandboxFaults faults, JsonNode given) {
        faults.seed(whole(given, "seed"));
        return Json.object();
    }

    private static ObjectNode clear(SandboxFaults faults) {
        faults.clear();
        return Json.object();
    }

    private static ObjectNode effects(Sandbox sandbox, String orderId) {
        ObjectNode told = Json.object();
        ArrayNode list = told.putArray("effects");
        sandbox.effects().stream()
                .filter(each -> orderId.isEmpty() || each.orderId().equals(orderId))
                .forEach(each -> list.addObject()
                        .put("number", each.number())
                        .put("at", each.at().toString())
                        .put("operation", each.operation())
                        .put("type", each.type())
                        .put("order_id", each.orderId())
                        .put("id", each.id())
                        .put("amount", each.amount())
                        .put("currency", each.currency()));
        return told;
    }
}
