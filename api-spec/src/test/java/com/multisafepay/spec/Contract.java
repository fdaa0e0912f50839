package com.multisafepay.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The bundled files as they ship in the jar. */
public final class Contract {

    static final String CONTRACT = "multisafepay-openapi.json";
    static final String GATEWAYS = "multisafepay-gateways.json";
    static final String GATEWAYS_SCHEMA = "multisafepay-gateways.schema.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Contract() {}

    /** The bundled contract, a fresh copy that a test may break. */
    public static ObjectNode bundle() {
        return (ObjectNode) read(CONTRACT);
    }

    static JsonNode read(String resource) {
        try (InputStream in = Contract.class.getResourceAsStream("/" + resource)) {
            return JSON.readTree(Objects.requireNonNull(in, resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The node that a reference of the bundle points to, or the node itself. */
    static JsonNode resolve(JsonNode contract, JsonNode node) {
        JsonNode current = node;
        while (current.path("$ref").isTextual()) {
            current = contract.at(current.get("$ref").asText().substring(1));
        }
        return current;
    }
}
