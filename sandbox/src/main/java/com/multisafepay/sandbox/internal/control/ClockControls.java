package com.multisafepay.sandbox.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.OrderBook;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Controls of the clock, and the fresh start. */
final class ClockControls {
    private ClockControls() {}

    static Map<String, Function<JsonNode, JsonNode>> of(OrderBook book, Consumer<Duration> advance, Runnable reset) {
        return Map.of(
                "GET /clock", query -> now(book),
                "POST /clock/advance",
                        body -> {
                            advance(advance, body.path("by").asText());
                            return now(book);
                        },
                "POST /reset",
                        body -> {
                            reset.run();
                            return Json.object();
                        });
    }

    private static ObjectNode now(OrderBook book) {
        return Json.object().put("now", book.now().toString());
    }

    private static void advance(Consumer<Duration> clock, String by) {
        try {
            clock.accept(Duration.parse(by));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw ApiError.malformed("by: has to be a duration ahead, such as PT2M or P30D");
        }
    }
}
