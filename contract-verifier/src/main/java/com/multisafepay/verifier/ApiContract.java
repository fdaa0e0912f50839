package com.multisafepay.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.multisafepay.spec.ApiSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

/**
 * The contract of the MultiSafepay API, asked for its operations. Reads the file by itself, without the sandbox, which is held to it.
 * Immutable and thread-safe.
 */
public final class ApiContract {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /**
     * One operation.
     *
     * @param id its {@code operationId}
     * @param method the HTTP method, upper case
     * @param template its path, with parameters in braces
     * @param node all that the contract says of it
     */
    public record Operation(String id, String method, String template, JsonNode node) {

        /** Checks that nothing is null. */
        public Operation {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(method, "method");
            Objects.requireNonNull(template, "template");
            Objects.requireNonNull(node, "node");
        }

        /**
         * Returns the values of the path's parameters.
         *
         * @param path a path below the base path, percent-encoded
         * @return the values by name, decoded; empty where the path is another one
         */
        public Optional<Map<String, String>> match(String path) {
            Objects.requireNonNull(path, "path");
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

    /**
     * Reads a contract.
     *
     * @param root an OpenAPI 3.0 document in one file
     */
    public ApiContract(JsonNode root) {
        this.root = Objects.requireNonNull(root, "root");
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

    /**
     * Reads the contract that comes with this version of the library.
     *
     * @return the contract
     */
    public static ApiContract bundled() {
        try (InputStream file = ApiSpec.openApiJson()) {
            return new ApiContract(new ObjectMapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the operations.
     *
     * @return all of them, those with fewer path parameters first
     */
    public List<Operation> operations() {
        return operations;
    }

    /**
     * Finds the operation of a call.
     *
     * @param method the HTTP method, in upper case
     * @param path the path below the base path, percent-encoded
     * @return the operation; of several, the one with fewer parameters
     */
    public Optional<Operation> operation(String method, String path) {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        return operations.stream()
                .filter(each -> each.method().equals(method) && each.match(path).isPresent())
                .findFirst();
    }

    JsonNode components() {
        return root.path("components");
    }

    /**
     * Follows references.
     *
     * @param node any node of the contract
     * @return the node that it refers to, or the node itself
     */
    public JsonNode resolved(JsonNode node) {
        Objects.requireNonNull(node, "node");
        return node.has("$ref") ? resolved(root.at(node.get("$ref").asText().substring(1))) : node;
    }

    /**
     * Returns the JSON content of a request body or a response.
     *
     * @param holder the request body or response
     * @return its schema and examples; a missing node where it has no JSON
     */
    public JsonNode json(JsonNode holder) {
        return resolved(Objects.requireNonNull(holder, "holder"))
                .path("content")
                .path("application/json");
    }
}
