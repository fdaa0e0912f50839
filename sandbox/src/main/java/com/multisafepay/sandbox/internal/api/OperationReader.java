package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.oas.OpenApi30;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the operations out of the contract's document and compiles their schemas, each schema once. */
final class OperationReader {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode document;
    private final JsonSchemaFactory factory;
    private final SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
            .locale(Locale.ROOT)
            .nullableKeywordEnabled(true)
            .build();
    private final Map<JsonNode, ContractSchema> compiled = new HashMap<>();

    OperationReader(JsonNode document) {
        this.document = document;
        // Extensions and the components beside a schema say nothing about values. A dialect that knows discriminators
        // looks for one in each schema of each call, and the contract has none.
        JsonMetaSchema dialect = JsonMetaSchema.builder(OpenApi30.getInstance().getIri(), OpenApi30.getInstance())
                .keyword(new PresentProperties())
                .keywords(known -> known.remove("discriminator"))
                .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
                .build();
        this.factory = JsonSchemaFactory.getInstance(
                VersionFlag.V4, builder -> builder.metaSchema(dialect).defaultMetaSchemaIri(dialect.getIri()));
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(each -> METHODS.contains(each.getKey()))
                        .forEach(each -> operations.add(
                                operation(path.getKey(), path.getValue(), each.getKey(), each.getValue()))));
        operations.sort(Comparator.comparingLong(operation -> operation.path().parameters()));
        return List.copyOf(operations);
    }

    /** The schema of the body that an operation's callback sends. */
    Optional<ContractSchema> sentByCallback(String operationId) {
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                JsonNode sent = operation.path("callbacks").findPath("requestBody");
                JsonNode schema = jsonSchema(resolved(sent));
                if (operation.path("operationId").asText().equals(operationId) && schema != null) {
                    return Optional.of(compile(schema));
                }
            }
        }
        return Optional.empty();
    }

    ContractSchema component(String name) {
        return compile(JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name));
    }

    private Operation operation(String path, JsonNode pathItem, String method, JsonNode operation) {
        JsonNode security = operation.has("security") ? operation.get("security") : document.path("security");
        List<Operation.Parameter> parameters = new ArrayList<>();
        pathItem.path("parameters").forEach(each -> parameters.add(parameter(resolved(each))));
        operation.path("parameters").forEach(each -> parameters.add(parameter(resolved(each))));
        Map<Integer, Operation.Body> answers = new HashMap<>();
        operation
                .path("responses")
                .properties()
                .forEach(each ->
                        body(each.getValue()).ifPresent(body -> answers.put(Integer.valueOf(each.getKey()), body)));
        return new Operation(
                operation.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                new PathTemplate(path),
                !security.isEmpty(),
                keyKinds(operation),
                body(operation.path("requestBody")),
                List.copyOf(parameters),
                Map.copyOf(answers),
                keyRefusal(operation.path("responses")));
    }

    /** The example of the 401, or else that of the 403: operations that know no 401 tell a wrong key by it. */
    private Optional<Operation.KeyRefusal> keyRefusal(JsonNode responses) {
        return Stream.of(401, 403)
                .filter(status -> responses.has(Integer.toString(status)))
                .findFirst()
                .flatMap(status -> {
                    JsonNode media = resolved(responses.get(Integer.toString(status)))
                            .path("content")
                            .path("application/json");
                    for (JsonNode example : media.path("examples")) {
                        return Optional.of(new Operation.KeyRefusal(
                                status, (ObjectNode) resolved(example).get("value")));
                    }
                    return Optional.empty();
                });
    }

    private static Set<String> keyKinds(JsonNode operation) {
        Set<String> kinds = new HashSet<>();
        operation.path("x-key-kinds").forEach(kind -> kinds.add(kind.asText()));
        return Set.copyOf(kinds);
    }

    private Optional<Operation.Body> body(JsonNode holder) {
        JsonNode resolved = resolved(holder);
        return Optional.ofNullable(jsonSchema(resolved))
                .map(schema -> new Operation.Body(
                        compile(schema),
                        DeclaredType.of(schema, document),
                        resolved.path("required").asBoolean()));
    }

    private Operation.Parameter parameter(JsonNode parameter) {
        return new Operation.Parameter(
                parameter.path("name").asText(),
                "path".equals(parameter.path("in").asText()),
                compile(parameter.path("schema")),
                DeclaredType.of(parameter.path("schema"), document));
    }

    private static @Nullable JsonNode jsonSchema(JsonNode holder) {
        return holder.path("content").path("application/json").get("schema");
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref")
                ? resolved(document.at(node.get("$ref").textValue().substring(1)))
                : node;
    }

    private ContractSchema compile(JsonNode schema) {
        return compiled.computeIfAbsent(schema, each -> {
            ObjectNode root = JsonNodeFactory.instance.objectNode();
            root.set("allOf", JsonNodeFactory.instance.arrayNode().add(each));
            root.set("components", document.path("components"));
            return new ContractSchema(factory.getSchema(root, config));
        });
    }
}
