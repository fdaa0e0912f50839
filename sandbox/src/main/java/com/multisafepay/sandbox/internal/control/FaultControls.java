package com.multisafepay.sandbox.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.fault.FaultKind;
import com.multisafepay.sandbox.internal.api.Faults;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.Json;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Controls of faults, in their one JSON form: {@code {"fault", "lasting"?, "times"?, "rate"?, "operation"?, "order_id"?}}. */
final class FaultControls {
    private FaultControls() {}

    static Map<String, Function<JsonNode, JsonNode>> of(Faults faults) {
        return Map.of(
                "GET /faults", query -> injected(faults),
                "POST /faults", body -> add(faults, body),
                "POST /faults/seed",
                        body -> {
                            faults.seed(whole(body, "seed"));
                            return Json.object();
                        },
                "POST /faults/clear",
                        body -> {
                            faults.clear();
                            return Json.object();
                        });
    }

    private static ObjectNode injected(Faults faults) {
        ObjectNode answer = Json.object();
        ObjectNode counts = answer.putObject("given");
        faults.injected(Optional.empty()).forEach((kind, times) -> counts.put(kind.wireName(), times));
        return answer;
    }

    private static ObjectNode add(Faults faults, JsonNode body) {
        try {
            faults.add(fault(body));
        } catch (IllegalArgumentException | IllegalStateException wrong) {
            throw ApiError.malformed(String.valueOf(wrong.getMessage()));
        }
        return Json.object();
    }

    private static Fault fault(JsonNode body) {
        Fault fault = Fault.of(kind(body.path("fault").asText("")));
        if (body.has("lasting")) {
            fault = fault.lasting(lasting(body.path("lasting").asText()));
        }
        if (body.has("times")) {
            fault = fault.times(whole(body, "times"));
        }
        if (body.has("rate")) {
            fault = fault.rate(body.path("rate").asDouble(-1));
        }
        if (body.has("operation")) {
            fault = fault.ofOperation(body.path("operation").asText());
        }
        return body.has("order_id") ? fault.ofOrder(body.path("order_id").asText()) : fault;
    }

    private static FaultKind kind(String name) {
        return FaultKind.of(name)
                .orElseThrow(() -> ApiError.malformed("fault: must be one of "
                        + Arrays.stream(FaultKind.values())
                                .map(FaultKind::wireName)
                                .collect(Collectors.joining(", "))
                        + ", and is " + name));
    }

    private static Duration lasting(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw ApiError.malformed("lasting: must be a duration such as PT0.5S, and is " + text);
        }
    }

    private static int whole(JsonNode body, String name) {
        JsonNode number = body.path(name);
        if (!number.isIntegralNumber() || !number.canConvertToInt()) {
            throw ApiError.malformed(name + ": must be a whole number, and is " + number);
        }
        return number.intValue();
    }
}
