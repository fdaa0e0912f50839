package com.multisafepay.sandbox.internal.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers as a later version of the API, or a broken one, could give them. */
final class Distortion {
    private static final String NEW = "from_a_later_version";
    private static final int DEPTH = 100_000;

    private Distortion() {}

    /** Adds two unknown members to each object. */
    static byte[] unknownFields(byte[] body) {
        ObjectNode answer = Json.readObject(body);
        extend(answer);
        return Json.write(answer);
    }

    private static void extend(JsonNode node) {
        node.forEach(Distortion::extend);
        if (node instanceof ObjectNode object) {
            object.put(NEW, "text").putObject(NEW + "_too").putArray("list").add(1);
        }
    }

    /** Makes each status of an order or a payment unknown; an answer without any gets one. */
    static byte[] unknownStatus(byte[] body) {
        ObjectNode answer = Json.readObject(body);
        for (String name : List.of("status", "financial_status")) {
            answer.findParents(name).forEach(each -> ((ObjectNode) each).put(name, NEW));
        }
        if (answer.path("data") instanceof ObjectNode data) {
            data.put("status", NEW);
        }
        return Json.write(answer);
    }

    /** Returns the answer with a member that is nested deeper than any reader should follow. */
    static byte[] deep(byte[] body) {
        String deep = "{\"deep\":" + "[".repeat(DEPTH) + "]".repeat(DEPTH) + ",";
        return (deep + new String(body, StandardCharsets.UTF_8).substring(1)).getBytes(StandardCharsets.UTF_8);
    }
}
