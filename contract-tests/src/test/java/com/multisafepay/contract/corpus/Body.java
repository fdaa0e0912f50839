package com.multisafepay.contract.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A body and the schema that the contract has for it.
 *
 * @param name the example or the file
 * @param json the body
 * @param schema a reference to the schema
 */
record Body(String name, JsonNode json, JsonNode schema) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The contract's own examples, and the bodies of the folder that {@code -Dcorpus.dir} names. */
    static List<Body> all(BundledContract contract) throws IOException {
        List<Body> bodies = new ArrayList<>(examples(contract));
        Optional<Path> corpus = folder();
        if (corpus.isPresent()) {
            for (Published each : Published.in(corpus.get())) {
                each.body(contract).ifPresent(bodies::add);
            }
        }
        return bodies;
    }

    static List<Body> examples(BundledContract contract) {
        List<Body> bodies = new ArrayList<>();
        for (var path : contract.root().get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                JsonNode request = operation.getValue().at("/requestBody/content/application~1json");
                examples(contract, request, bodies);
                for (JsonNode response : operation.getValue().path("responses")) {
                    examples(contract, contract.resolve(response).at("/content/application~1json"), bodies);
                }
            }
        }
        return bodies;
    }

    static Optional<Path> folder() {
        String dir = System.getProperty("corpus.dir", "");
        return dir.isEmpty()
                ? Optional.empty()
                : Optional.of(Path.of(System.getProperty("repository.root", "")).resolve(dir));
    }

    static JsonNode schema(String name) {
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private static void examples(BundledContract contract, JsonNode content, List<Body> bodies) {
        for (var example : content.path("examples").properties()) {
            JsonNode value = contract.resolve(example.getValue()).get("value");
            bodies.add(new Body(example.getKey(), value, content.get("schema")));
        }
    }

    /**
     * A body of the corpus.
     *
     * @param file the file
     * @param method the HTTP method of the operation that it belongs to
     * @param path the operation's path
     * @param part request, answer, or order for a bare order
     */
    record Published(Path file, String method, String path, String part) {
        /** Bodies that are published without their operation: the question to a shop's feed, a part of an order, and the wallet's settings. */
        private static final Map<String, String> NAMELESS = Map.of(
                "docs__fastcheckout-shipping-options-request__0.json", "ShippingOptionsRequest",
                "docs__fastcheckout__0.json", "CreateOrderRequest",
                "docs__paypal-direct__1.json", "GetPayPalConfigurationAnswer");

        static List<Published> in(Path corpus) throws IOException {
            List<String> index = Files.readAllLines(corpus.resolve("index.tsv"));
            return index.subList(1, index.size()).stream()
                    .map(line -> line.split("\t", -1))
                    .map(column -> new Published(corpus.resolve(column[0]), column[1], column[2], column[3]))
                    .toList();
        }

        /** The body with its schema; none where the contract has no such operation. */
        Optional<Body> body(BundledContract contract) throws IOException {
            JsonNode json = JSON.readTree(file.toFile());
            String nameless = NAMELESS.get(file.getFileName().toString());
            if (nameless != null) {
                return Optional.of(new Body(file.getFileName().toString(), json, schema(nameless)));
            }
            return contract.schema(method, path, part.equals("request"))
                    .map(schema -> new Body(file.getFileName().toString(), json, schemaOf(json, schema)));
        }

        private JsonNode schemaOf(JsonNode json, JsonNode schema) {
            if (part.equals("order")) {
                return schema("Order");
            }
            return part.equals("answer") && !succeeded(json) ? schema("ErrorAnswer") : schema;
        }

        /** {@code success} decides; where it is missing, whether there is data. */
        private static boolean succeeded(JsonNode answer) {
            return answer.hasNonNull("success") ? answer.get("success").asText().matches("true|1") : answer.has("data");
        }
    }
}
