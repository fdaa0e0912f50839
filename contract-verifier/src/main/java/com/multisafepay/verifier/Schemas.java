package com.multisafepay.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Holds values to schemas of the contract. */
final class Schemas {

    private static final String REQUIRED = "required";
    /** Names that can be shown; the same form as in the sandbox, whose internal packages this module does not use. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_\\[\\]-]{0,49}");

    private static final List<String> COMPOSITIONS = List.of("allOf", "anyOf", "oneOf");

    private final ApiContract contract;
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
            VersionFlag.V4,
            builder -> builder.metaSchema(OpenApi30.getInstance())
                    .defaultMetaSchemaIri(OpenApi30.getInstance().getIri()));
    private final Map<JsonNode, JsonSchema> compiled = Collections.synchronizedMap(new IdentityHashMap<>());

    /** A rule that a value breaks: where, by a JSON pointer with {@code *} for the elements of lists, and the schema's keyword. */
    record Broken(String pointer, String keyword) {}

    Schemas(ApiContract contract) {
        this.contract = contract;
    }

    /** The rules of the schema that a value breaks. */
    List<String> broken(JsonNode schema, JsonNode value) {
        return validated(schema, value).map(Object::toString).toList();
    }

    /** The rules that a part of a value breaks: a pact names the members of an answer that its consumer reads, and no others. */
    List<String> brokenByAPart(JsonNode schema, JsonNode part) {
        return validated(schema, part)
                .filter(each -> !each.getType().equals(REQUIRED))
                .map(Object::toString)
                .toList();
    }

    /** The rules of the schema that a value breaks, without what the value is. */
    List<Broken> rules(JsonNode schema, JsonNode value) {
        return validated(schema, value)
                .map(each -> new Broken(pointer(each.getInstanceLocation()), each.getType()))
                .toList();
    }

    private Stream<ValidationMessage> validated(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema, this::compile).validate(value).stream();
    }

    private static String pointer(JsonNodePath path) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer.append('/')
                    .append(path.getElement(i) instanceof Integer ? "*" : shown(String.valueOf(path.getElement(i))));
        }
        return pointer.toString();
    }

    /** The name of a member; a mask where it may be data, as the names in a map can be. */
    private static String shown(String name) {
        return NAME.matcher(name).matches() ? name : "***";
    }

    /** The members that the schema does not name, as pointers. */
    List<String> unknownMembers(JsonNode schema, JsonNode value) {
        List<List<String>> found = new ArrayList<>();
        look(List.of(), value, parts(schema).toList(), found);
        return found.stream()
                .map(path -> path.stream()
                        .map(part -> '/' + (part.startsWith("[") ? "*" : shown(part)))
                        .collect(Collectors.joining()))
                .distinct()
                .toList();
    }

    /** The members that the schema does not name. Answers may hold some; a pact that leans on one proves nothing of the contract. */
    List<String> unknown(JsonNode schema, JsonNode value) {
        List<List<String>> found = new ArrayList<>();
        look(List.of(), value, parts(schema).toList(), found);
        return found.stream()
                .map(path -> path.stream()
                        .map(part -> part.startsWith("[") ? part : '.' + part)
                        .collect(Collectors.joining("", "$", ": the contract has no such member")))
                .toList();
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putArray("allOf").add(schema);
        root.set("components", contract.components());
        return factory.getSchema(root);
    }

    /** Adds the paths of members that no schema names; elements of lists are parts such as {@code [3]}. */
    private void look(List<String> at, JsonNode value, List<JsonNode> schemas, List<List<String>> found) {
        if (value.isArray()) {
            List<JsonNode> items = schemas.stream()
                    .filter(each -> each.has("items"))
                    .flatMap(each -> parts(each.get("items")))
                    .toList();
            for (int i = 0; i < value.size(); i++) {
                look(below(at, "[" + i + "]"), value.get(i), items, found);
            }
        }
        value.properties().forEach(member -> {
            List<String> where = below(at, member.getKey());
            List<JsonNode> declared = schemas.stream()
                    .flatMap(each -> member(each, member.getKey()))
                    .toList();
            if (!declared.isEmpty()) {
                look(where, member.getValue(), declared, found);
            } else if (schemas.stream().noneMatch(Schemas::open)) {
                found.add(where);
            }
        });
    }

    private static List<String> below(List<String> at, String part) {
        return Stream.concat(at.stream(), Stream.of(part)).toList();
    }

    private Stream<JsonNode> member(JsonNode schema, String name) {
        JsonNode named = schema.path("properties").path(name);
        JsonNode others = schema.path("additionalProperties");
        return !named.isMissingNode() ? parts(named) : others.isObject() ? parts(others) : Stream.empty();
    }

    private static boolean open(JsonNode schema) {
        boolean composed = COMPOSITIONS.stream().anyMatch(schema::has);
        return schema.path("additionalProperties").asBoolean(false)
                || (!schema.has("properties") && !schema.has("required") && !composed);
    }

    /** A schema and those that it is composed of. */
    private Stream<JsonNode> parts(JsonNode schema) {
        JsonNode own = contract.resolved(schema);
        return Stream.concat(
                Stream.of(own),
                COMPOSITIONS.stream()
                        .flatMap(each -> StreamSupport.stream(own.path(each).spliterator(), false))
                        .flatMap(this::parts));
    }
}
