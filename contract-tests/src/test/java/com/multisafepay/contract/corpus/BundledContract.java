package com.multisafepay.contract.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The bundled contract, asked which schema a body of an operation has. */
final class BundledContract {

    private final JsonNode root;

    private BundledContract(JsonNode root) {
        this.root = root;
    }

    static BundledContract load() throws IOException {
        try (InputStream in = BundledContract.class.getResourceAsStream("/multisafepay-openapi.json")) {
            return new BundledContract(new ObjectMapper().readTree(Objects.requireNonNull(in)));
        }
    }

    JsonNode root() {
        return root;
    }

    /** The schema of a request, or of an answer of success; empty where the contract lacks the operation. */
    Optional<JsonNode> schema(String method, String path, boolean request) {
        String form = form(path);
        for (var item : root.get("paths").properties()) {
            JsonNode operation = item.getValue().get(method.toLowerCase(java.util.Locale.ROOT));
            if (operation != null && form(item.getKey()).equals(form)) {
                JsonNode body = request ? operation.get("requestBody") : operation.at("/responses/200");
                return body == null || body.isMissingNode()
                        ? Optional.empty()
                        : Optional.of(resolve(body).at("/content/application~1json/schema"));
            }
        }
        return Optional.empty();
    }

    JsonNode property(JsonNode schema, String name) {
        JsonNode resolved = resolve(schema);
        JsonNode property = resolved.path("properties").path(name);
        if (!property.isMissingNode()) {
            return resolve(property);
        }
        for (JsonNode part : resolved.path("allOf")) {
            JsonNode found = property(part, name);
            if (!found.isMissingNode()) {
                return found;
            }
        }
        JsonNode any = resolved.path("additionalProperties");
        return any.isObject() ? resolve(any) : property;
    }

    /** The name in the schema of a member that may have come under an alias. */
    String name(JsonNode schema, String member) {
        for (var property : resolve(schema).path("properties").properties()) {
            if (aliases(schema, property.getKey()).contains(member)) {
                return property.getKey();
            }
        }
        return member;
    }

    List<String> aliases(JsonNode schema, String member) {
        List<String> aliases = new ArrayList<>();
        property(schema, member).path("x-aliases").forEach(alias -> aliases.add(alias.asText()));
        return aliases;
    }

    JsonNode items(JsonNode schema) {
        return resolve(resolve(schema).path("items"));
    }

    JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.isEmpty() ? node : resolve(root.at(reference.substring(1)));
    }

    /** The model class of a schema: the name behind its reference. */
    static Class<?> model(JsonNode schema) throws ClassNotFoundException {
        String reference = schema.path("$ref").asText("#/ErrorAnswer");
        return Class.forName("com.multisafepay.client.model." + reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static String form(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }
}
