package com.multisafepay.spec.official;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The operations of one or several contracts: parameters, bodies and successful answers. An operation that several of them have takes all their forms. */
final class Surface {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /**
     * An operation.
     *
     * @param ids its names
     * @param parameters its parameters, by place and name
     * @param request what it takes
     * @param answer what it answers when all is well
     */
    record Operation(List<String> ids, Map<String, Shape> parameters, List<Shape> request, List<Shape> answer) {}

    private final Map<String, Operation> operations = new TreeMap<>();

    static Surface of(List<JsonNode> contracts) {
        Surface surface = new Surface();
        contracts.forEach(surface::add);
        return surface;
    }

    /** By method and path; parameters of the path are not told apart by name. */
    Map<String, Operation> operations() {
        return operations;
    }

    private void add(JsonNode contract) {
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .forEach(member -> {
                            String key = member.getKey().toUpperCase(Locale.ROOT) + " "
                                    + path.getKey().replaceAll("\\{[^}]*}", "{}");
                            Operation operation = operations.computeIfAbsent(
                                    key,
                                    k -> new Operation(
                                            new ArrayList<>(), new TreeMap<>(), new ArrayList<>(), new ArrayList<>()));
                            add(contract, path.getValue().path("parameters"), operation);
                            add(contract, member.getValue(), operation);
                        }));
    }

    private static void add(JsonNode contract, JsonNode operation, Operation target) {
        if (operation.isArray()) {
            operation.forEach(parameter -> parameter(contract, resolve(contract, parameter), target));
            return;
        }
        target.ids().add(operation.path("operationId").asText());
        operation.path("x-official-operation-ids").forEach(id -> target.ids().add(id.asText()));
        operation.path("parameters").forEach(each -> parameter(contract, resolve(contract, each), target));
        body(contract, operation.path("requestBody"), target.request());
        operation.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .forEach(response -> body(contract, response.getValue(), target.answer()));
    }

    private static void parameter(JsonNode contract, JsonNode parameter, Operation target) {
        Shape shape = Shape.of(contract, parameter.path("schema"));
        if (parameter.path("required").asBoolean()) {
            shape.required.add("");
        }
        target.parameters()
                .put(
                        parameter.path("in").asText() + " "
                                + parameter.path("name").asText(),
                        shape);
    }

    private static void body(JsonNode contract, JsonNode holder, List<Shape> shapes) {
        JsonNode schema = resolve(contract, holder).at("/content/application~1json/schema");
        if (!schema.isMissingNode()) {
            shapes.add(Shape.of(contract, schema));
        }
    }

    private static JsonNode resolve(JsonNode contract, JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isTextual()
                ? resolve(contract, contract.at(reference.asText().substring(1)))
                : node;
    }
}
