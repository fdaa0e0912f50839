package com.multisafepay.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds in a bundled contract the forms that generators of clients, and tools that make up values, cannot handle; each finding names place and rule. */
final class GeneratorLint {

    private static final Pattern UNBOUNDED = Pattern.compile("(?<!\\\\)[*+]|\\\\s");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*([-_][A-Za-z0-9]+)*");

    private static final Pattern GO_MAKES = Pattern.compile("^(New|Nullable)[A-Z]");

    private final JsonNode contract;
    private final List<String> findings = new ArrayList<>();

    private GeneratorLint(JsonNode contract) {
        this.contract = contract;
    }

    static List<String> findingsIn(JsonNode contract) {
        GeneratorLint lint = new GeneratorLint(contract);
        Map<String, String> names = new HashMap<>();
        contract.at("/components/schemas").properties().forEach(schema -> {
            lint.schema(schema.getKey(), names);
            lint.twins(schema.getKey(), schema.getValue());
        });
        lint.everywhere();
        lint.requests();
        lint.errors();
        lint.parameters();
        lint.callbacks();
        return lint.findings;
    }

    /** Go has a constructor {@code NewX} and a type {@code NullableX} for each schema {@code X}; some disks know no case. */
    private void schema(String name, Map<String, String> seen) {
        require(
                !GO_MAKES.matcher(name).find(),
                "schemas/" + name,
                "opens like what Go makes of other schemas: choose a name without New and Nullable");
        String first = seen.putIfAbsent(bare(name), name);
        require(first == null, "schemas/" + name, "differs from " + first + " by case or underscores alone");
    }

    private static String bare(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    /** Kotlin, Go and PHP make one name of both. */
    private void twins(String name, JsonNode schema) {
        Map<String, String> seen = new HashMap<>();
        schema.path("properties").properties().forEach(property -> {
            twin(name, property.getKey(), seen);
            property.getValue()
                    .path("x-aliases")
                    .forEach(alias -> require(
                            !schema.path("properties").has(alias.asText()),
                            name + "." + alias.asText(),
                            "is a member and an alias of " + property.getKey()));
        });
    }

    private void twin(String schema, String member, Map<String, String> seen) {
        String first = seen.putIfAbsent(bare(member), member);
        require(
                first == null,
                schema + "." + member,
                "differs from " + first + " by case or underscores alone: list it in x-aliases");
    }

    private void everywhere() {
        walk(contract.path("paths"), "paths");
        contract.path("components").properties().forEach(kind -> {
            if (!kind.getKey().equals("examples")) {
                walk(kind.getValue(), kind.getKey());
            }
        });
    }

    private void walk(JsonNode node, String where) {
        for (String composition : List.of("anyOf", "oneOf")) {
            require(
                    !node.path(composition).isArray() || node.has("discriminator"),
                    where,
                    "has " + composition + " without a discriminator");
        }
        if (node.path("pattern").isTextual()) {
            require(
                    !UNBOUNDED.matcher(node.get("pattern").asText()).find(),
                    where,
                    "has the pattern " + node.get("pattern").asText() + ", which has no bounds");
        }
        node.path("enum")
                .forEach(value -> require(
                        value.isTextual() && NAME.matcher(value.asText()).matches(),
                        where,
                        "has the value " + value + ", of which no generator makes a name"));
        node.properties().stream()
                .filter(member ->
                        !member.getKey().equals("examples") && !member.getKey().equals("example"))
                .forEach(member -> walk(member.getValue(), where + "/" + member.getKey()));
        if (node.isArray()) {
            node.forEach(element -> walk(element, where));
        }
    }

    /** Clients send defaults that nobody set. */
    private void requests() {
        Deque<JsonNode> open = new ArrayDeque<>(contract.path("paths").findValues("requestBody"));
        open.addAll(contract.path("paths").findValues("parameters"));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            String reference = node.path("$ref").asText();
            if (!reference.isEmpty() && seen.add(reference)) {
                JsonNode target = Contract.resolve(contract, node);
                target.path("properties")
                        .properties()
                        .forEach(property -> require(
                                !property.getValue().has("default"),
                                name(reference) + "." + property.getKey(),
                                "has a default, which clients would send"));
                require(
                        !target.at("/schema/default").isValueNode(),
                        name(reference),
                        "has a default, which clients would send");
                open.push(target);
            }
            node.properties().stream()
                    .filter(member -> !member.getKey().equals("examples"))
                    .forEach(member -> open.push(member.getValue()));
            if (node.isArray()) {
                node.forEach(open::push);
            }
        }
    }

    /** A client that meets several forms of an error cannot ask any of them for its code. */
    private void errors() {
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operation
                                .getValue()
                                .path("responses")
                                .properties()
                                .forEach(response -> {
                                    String schema = Contract.resolve(contract, response.getValue())
                                            .at("/content/application~1json/schema/$ref")
                                            .asText();
                                    require(
                                            response.getKey().startsWith("2") || schema.endsWith("/ErrorAnswer"),
                                            operation.getKey() + " " + path.getKey() + " " + response.getKey(),
                                            "answers an error in another form than ErrorAnswer");
                                })));
    }

    private void parameters() {
        contract.at("/components/parameters")
                .properties()
                .forEach(parameter -> require(
                        parameter.getValue().has("example"), "parameters/" + parameter.getKey(), "has no example"));
    }

    /** Without it a callback would need the key of the operation that it belongs to. */
    private void callbacks() {
        contract.path("paths")
                .findValues("callbacks")
                .forEach(callbacks -> callbacks
                        .findParents("operationId")
                        .forEach(sent -> require(
                                sent.has("security") && sent.get("security").isEmpty(),
                                "callback " + sent.get("operationId").asText(),
                                "does not say that it needs no key: security is []")));
    }

    private static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private void require(boolean holds, String where, String fault) {
        if (!holds) {
            findings.add(where + " " + fault);
        }
    }
}
