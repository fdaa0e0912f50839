package com.multisafepay.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.oas.OpenApi30;
import java.util.List;
import java.util.Map;

/** Compiles the schemas of the contract with the rules of OpenAPI 3.0. */
final class Schemas {

    private static final String LOCATION = "https://contract.example/multisafepay-openapi.json";

    private final JsonSchemaFactory factory;

    Schemas(JsonNode contract) {
        String text = contract.toString();
        factory = JsonSchemaFactory.builder(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4))
                .defaultMetaSchemaIri(OpenApi30.getInstance().getIri())
                .metaSchema(OpenApi30.getInstance())
                .schemaLoaders(loaders -> loaders.schemas(Map.of(LOCATION, text)))
                .build();
    }

    /** What is wrong with a value, judged by the schema that a pointer into the contract names. */
    List<String> violations(String pointer, JsonNode value) {
        JsonSchema schema = factory.getSchema(SchemaLocation.of(LOCATION + "#" + pointer));
        return schema.validate(value).stream().map(Object::toString).toList();
    }
}
