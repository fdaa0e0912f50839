package com.multisafepay.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.multisafepay.verifier.ApiContract.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds a message of a pact to the callback of the contract that sends such bodies. */
final class MessageCheck {

    /** Pact's own name for the media type. */
    private static final String MEDIA_TYPE = "contentType";

    private final ApiContract contract;
    private final Schemas schemas;

    private final List<JsonNode> callbacks;

    MessageCheck(ApiContract contract, Schemas schemas) {
        this.contract = contract;
        this.schemas = schemas;
        this.callbacks = callbacks();
    }

    /** Returns the differences between the message and the callback that it is closest to; empty where it keeps the contract. */
    List<String> findings(PactMessage message) {
        return callbacks.stream()
                .map(callback -> findings(callback, message))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of("the contract has no callback that sends a body"));
    }

    private List<String> findings(JsonNode callback, PactMessage message) {
        List<String> found = new ArrayList<>();
        JsonNode schema = contract.json(callback.path("requestBody")).path("schema");
        schemas.unknown(schema, message.body()).forEach(rule -> found.add("body " + rule));
        schemas.brokenByAPart(schema, message.body()).forEach(rule -> found.add("body " + rule));
        parameters(callback, message, found);
        return found;
    }

    private void parameters(JsonNode callback, PactMessage message, List<String> found) {
        Set<String> known = new HashSet<>(Set.of(MEDIA_TYPE));
        for (JsonNode each : callback.path("parameters")) {
            JsonNode parameter = contract.resolved(each);
            String name = parameter.path("name").asText();
            String value = message.about().get(name);
            known.add(name);
            if (value == null) {
                found.add("parameter " + name + " is missing");
            } else {
                schemas.broken(parameter.path("schema"), TextNode.valueOf(value))
                        .forEach(rule -> found.add("parameter " + name + " " + rule));
            }
        }
        message.about().keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> found.add("the contract has no parameter " + name));
    }

    private List<JsonNode> callbacks() {
        List<JsonNode> sending = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            for (JsonNode callback : operation.node().path("callbacks")) {
                for (JsonNode address : callback) {
                    address.forEach(each -> {
                        if (each.has("requestBody")) {
                            sending.add(each);
                        }
                    });
                }
            }
        }
        return sending;
    }
}
