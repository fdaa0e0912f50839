package com.multisafepay.contract.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The bundled contract, asked for its operations. Read without the sandbox, whose own reading is under test. */
final class Contract {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /**
     * One operation.
     *
     * @param id its {@code operationId}
     * @param method the HTTP method, upper case
     * @param template its path, with parameters in braces
     * @param node all that the contract says of it
     */
    record Operation(String id, String method, String template, JsonNode node) {
        /** The values of the path's parameters, decoded; empty where the path is another one. */
        Optional<Map<String, String>> match(String path) {
            String[] expected = template.split("/", -1);
            String[] given = path.split("/", -1);
            if (expected.length != given.length) {
                return Optional.empty();
            }
            Map<String, String> values = new TreeMap<>();
            for (int i = 0; i < given.length; i++) {
                String decoded = URLDecoder.decode(given[i].replace("+", "%2B"), StandardCharsets.UTF_8);
                if (expected[i].startsWith("{")) {
                    values.put(expected[i].substring(1, expected[i].length() - 1), decoded);
                } else if (!expected[i].equals(decoded)) {
                    return Optional.empty();
                }
            }
            return Optional.of(values);
        }

        @Override
        public String toString() {
            return id + " (" + method + " " + template + ")";
        }
    }

    private final JsonNode root;
    private final List<Operation> operations = new ArrayList<>();

    Contract(JsonNode root) {
        this.root = root;
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(each -> METHODS.contains(each.getKey()))
                        .forEach(each -> operations.add(new Operation(
                                each.getValue().path("operationId").asText(),
                                each.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                each.getValue()))));
        operations.sort(Comparator.comparingLong(operation ->
                operation.template().chars().filter(each -> each == '{').count()));
    }

    static JsonNode bundled() throws IOException {
        try (InputStream in = Contract.class.getResourceAsStream("/multisafepay-openapi.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        }
    }

    List<Operation> operations() {
        return operations;
    }

    /** The operation of a method and a path; of several, the one with fewer parameters. */
    Optional<Operation> operation(String method, String path) {
        return operations.stream()
                .filter(each -> each.method().equals(method) && each.match(path).isPresent())
                .findFirst();
    }

    JsonNode components() {
        return root.path("components");
    }

    /** Returns the node that a reference names, or the node itself. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? resolved(root.at(node.get("$ref").asText().substring(1))) : node;
    }

    /** The JSON content of a request body or a response: schema and examples. */
    JsonNode json(JsonNode holder) {
        return resolved(holder).path("content").path("application/json");
    }
}
