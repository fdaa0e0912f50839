package com.multisafepay.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The house rules of a bundled contract; every finding names the place and the rule. */
final class ContractLint {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final Pattern SECRET = Pattern.compile(
            "card_number|card_cvc|cvc|payment_token|payload|recurring_id|account_id|.*iban|bank_?account|events?_token");

    private final JsonNode contract;
    private final List<String> findings = new ArrayList<>();

    private ContractLint(JsonNode contract) {
        this.contract = contract;
    }

    static List<String> findingsIn(JsonNode contract) {
        ContractLint lint = new ContractLint(contract);
        lint.operations();
        contract.at("/components/schemas")
                .properties()
                .forEach(schema -> lint.schema("schemas/" + schema.getKey(), schema.getValue()));
        lint.unusedComponents();
        lint.recurringSchemas();
        lint.loggable();
        return lint.findings;
    }

    private void operations() {
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .forEach(member -> operation(member.getKey() + " " + path.getKey(), member.getValue())));
    }

    private void operation(String where, JsonNode operation) {
        described(where, operation);
        callbacks(where, operation);
        require(!operation.path("security").isEmpty(), where, "has no security");
        require(hasParameter(operation, "locale"), where, "has no parameter locale");
        boolean success = false;
        boolean error = false;
        for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
            boolean example = hasExample(Contract.resolve(contract, response.getValue()));
            success |= example && response.getKey().startsWith("2");
            error |= example && !response.getKey().startsWith("2");
            require(example, where, "has no example of status " + response.getKey());
        }
        require(success, where, "has no success example");
        require(error, where, "has no error example");
    }

    private void described(String where, JsonNode operation) {
        for (String member : List.of("operationId", "summary", "description")) {
            require(!operation.path(member).asText().isBlank(), where, "has no " + member);
        }
        require(!operation.path("tags").isEmpty(), where, "has no tags");
        if (operation.has("requestBody")) {
            require(hasExample(operation.get("requestBody")), where, "has no request example");
        }
    }

    /** Notifications come from the provider by itself: the merchant needs no key to be called. */
    private void callbacks(String where, JsonNode operation) {
        for (Map.Entry<String, JsonNode> callback : operation.path("callbacks").properties()) {
            for (JsonNode item : callback.getValue()) {
                for (Map.Entry<String, JsonNode> sent : item.properties()) {
                    String place = where + " " + callback.getKey() + " " + sent.getKey();
                    described(place, sent.getValue());
                    require(
                            sent.getValue().path("responses").has("200"),
                            place,
                            "says nothing of the answer that takes it");
                    sent.getValue()
                            .path("responses")
                            .properties()
                            .forEach(answer -> require(
                                    !Contract.resolve(contract, answer.getValue())
                                            .path("content")
                                            .findPath("examples")
                                            .isEmpty(),
                                    place,
                                    "has no example of the answer " + answer.getKey()));
                }
            }
        }
    }

    private boolean hasParameter(JsonNode operation, String name) {
        return operation
                .path("parameters")
                .valueStream()
                .anyMatch(each ->
                        Contract.resolve(contract, each).path("name").asText().equals(name));
    }

    private static boolean hasExample(JsonNode content) {
        return !content.at("/content/application~1json/examples").isEmpty();
    }

    private void schema(String where, JsonNode schema) {
        require(!schema.path("description").asText().isBlank(), where, "has no description");
        schema.path("properties").properties().forEach(property -> property(where + "." + property.getKey(), property));
        inline(where + "[]", schema.path("items"));
        inline(where + "{}", schema.path("additionalProperties"));
    }

    private void property(String where, Map.Entry<String, JsonNode> property) {
        JsonNode schema = property.getValue();
        JsonNode described = Contract.resolve(contract, schema);
        require(!described.path("description").asText().isBlank(), where, "has no description");
        require(
                !described.path("type").asText().equals("string")
                        || !SECRET.matcher(property.getKey()).matches()
                        || schema.path("format").asText().equals("password"),
                where,
                "is a secret without format password");
        inline(where, schema);
        inline(where + "[]", schema.path("items"));
    }

    private void inline(String where, JsonNode schema) {
        boolean object = schema.has("properties")
                || schema.has("allOf")
                || schema.path("type").asText().equals("object");
        require(!object, where, "is an inline object schema");
    }

    /** Members that may be logged are members of some schema, and nowhere secrets. */
    private void loggable() {
        JsonNode schemas = contract.at("/components/schemas");
        for (String name : LoggableMembers.of(contract.path("x-loggable")).all()) {
            List<JsonNode> members = schemas.findValues("properties").stream()
                    .filter(properties -> properties.has(name))
                    .map(properties -> properties.get(name))
                    .toList();
            require(!members.isEmpty(), "x-loggable " + name, "is a member of no schema");
            require(
                    members.stream()
                            .noneMatch(member -> member.path("format").asText().equals("password")),
                    "x-loggable " + name,
                    "is a secret");
        }
    }

    /** A component is used when a path reaches it, or, for a security scheme, when an operation asks for it. */
    private void unusedComponents() {
        Set<String> used = new TreeSet<>();
        Deque<JsonNode> open = new ArrayDeque<>(List.of(contract.path("paths")));
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            node.forEach(open::push);
            if (node.path("$ref").isTextual() && used.add(node.get("$ref").asText())) {
                open.push(Contract.resolve(contract, node));
            }
        }
        contract.path("paths")
                .findValues("security")
                .forEach(list -> list.forEach(one ->
                        one.fieldNames().forEachRemaining(name -> used.add("#/components/securitySchemes/" + name))));
        contract.path("components")
                .properties()
                .forEach(kind -> kind.getValue()
                        .fieldNames()
                        .forEachRemaining(name -> require(
                                used.contains("#/components/" + kind.getKey() + "/" + name),
                                kind.getKey() + "/" + name,
                                "is not used")));
    }

    /** Single values and lists of them or of references may look alike; anything else that is written twice is a component. */
    private void recurringSchemas() {
        Map<JsonNode, String> seen = new LinkedHashMap<>();
        contract.path("paths").findParents("schema").forEach(parent -> recurring("paths", parent.get("schema"), seen));
        contract.at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(property ->
                                recurring(schema.getKey() + "." + property.getKey(), property.getValue(), seen)));
    }

    private void recurring(String where, JsonNode schema, Map<JsonNode, String> seen) {
        boolean structured = schema.has("properties")
                || schema.has("allOf")
                || schema.path("additionalProperties").isObject()
                || schema.path("items").size() > 1
                || schema.path("enum").size() > 3;
        if (structured) {
            ObjectNode form = schema.deepCopy();
            form.remove(List.of("description", "example"));
            String first = seen.putIfAbsent(form, where);
            require(first == null, where, "recurs, it is also at " + first);
        }
    }

    private void require(boolean holds, String where, String fault) {
        if (!holds) {
            findings.add(where + " " + fault);
        }
    }
}
