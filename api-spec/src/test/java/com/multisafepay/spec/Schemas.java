package com.multisafepay.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.oas.OpenApi30;
import java.util.List;

/** Compiles the schemas of the contract with the rules of OpenAPI 3.0; all of them share one tree of the contract. */
final class Schemas {

    private final JsonNode contract;
    private final JsonSchemaFactory factory;

    Schemas(JsonNode contract) {
        this.contract = contract;
        factory = JsonSchemaFactory.builder(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4))
                .defaultMetaSchemaIri(OpenApi30.getInstance().getIri())
                .metaSchema(OpenApi30.getInstance())
                .build();
    }

    /** Returns the violations of a value against the schema that a pointer to a component of the contract names. */
    List<String> violations(String pointer, JsonNode value) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putArray("allOf").addObject().put("$ref", "#" + pointer);
        root.set("components", contract.path("components"));
        return factory.getSchema(root).validate(value).stream()
                .map(Object::toString)
                .toList();
    }
}
