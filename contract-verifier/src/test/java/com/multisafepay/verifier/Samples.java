package com.multisafepay.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.spec.ApiSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Interactions as pact files hold them, and the bundled contract to change. */
final class Samples {

    static final String SESSION = """
            {"success": true, "data": {"order_id": "a-1", "session_id": "8aB3dE5f",
             "payment_url": "https://pay.example/connect/8aB3dE5f/?lang=en_US"}}""";

    static final String ORDER = """
            {"type": "redirect", "order_id": "a-1", "currency": "EUR", "amount": 1000, "description": "Test order"}""";

    static final String METHOD = "{\"success\": true, \"data\": {\"id\": \"IDEAL\", \"description\": \"iDEAL\"}}";

    private static final Map<String, List<String>> KEYED = Map.of("api_key", List.of("fake-key"));

    private Samples() {}

    static PactInteraction created() {
        return post(ORDER, 200, SESSION);
    }

    static PactInteraction post(String body, int status, String answer) {
        return new PactInteraction(
                "create an order", "POST", "/v1/json/orders", Map.of(), KEYED, json(body), status, json(answer));
    }

    static PactInteraction get(String path, Map<String, List<String>> query, int status, String answer) {
        return new PactInteraction(
                "get " + path, "GET", "/v1/json" + path, query, KEYED, MissingNode.getInstance(), status, json(answer));
    }

    static PactInteraction withoutKey(PactInteraction pact) {
        return new PactInteraction(
                pact.name(),
                pact.method(),
                pact.path(),
                pact.query(),
                Map.of(),
                pact.request(),
                pact.status(),
                pact.answer());
    }

    static String refusal(int code) {
        return "{\"success\": false, \"error_code\": " + code + ", \"error_info\": \"Refused\"}";
    }

    static ObjectNode contract() throws IOException {
        try (InputStream contract = ApiSpec.openApiJson()) {
            return (ObjectNode) new ObjectMapper().readTree(contract);
        }
    }

    /** The properties of a schema in a contract, to change. */
    static ObjectNode properties(ObjectNode contract, String schema) {
        return (ObjectNode) contract.at("/components/schemas/" + schema + "/properties");
    }

    static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
