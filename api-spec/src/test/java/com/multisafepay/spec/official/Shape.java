package com.multisafepay.spec.official;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Describes the values that a schema allows, with all that it is composed of. */
final class Shape {

    private static final int DEEPEST = 12;

    final Set<String> types = new TreeSet<>();
    final Map<String, Shape> members = new TreeMap<>();
    final Set<String> required = new TreeSet<>();
    /** The values of a text that the schema names; empty where it names none. */
    final Set<String> values = new TreeSet<>();

    @Nullable
    Shape items;

    private boolean anyValue;

    /** The shape of a schema in its contract. */
    static Shape of(JsonNode contract, JsonNode schema) {
        return of(contract, schema, 0);
    }

    /** The shape of a value that has one of several. */
    static Shape oneOf(List<Shape> shapes) {
        Shape one = new Shape();
        Set<String> always = new TreeSet<>(shapes.get(0).required);
        for (Shape each : shapes) {
            always.retainAll(each.required);
            one.add(each);
        }
        one.required.clear();
        one.required.addAll(always);
        return one;
    }

    private static Shape of(JsonNode contract, JsonNode schema, int depth) {
        if (schema.path("$ref").isTextual() && depth < DEEPEST) {
            String pointer =
                    schema.get("$ref").asText().substring(1).replace("%7B", "{").replace("%7D", "}");
            return of(contract, contract.at(pointer), depth);
        }
        Shape shape = new Shape();
        if (depth >= DEEPEST) {
            return shape;
        }
        shape.own(contract, schema, depth);
        schema.path("allOf").forEach(part -> shape.add(of(contract, part, depth + 1)));
        for (String choice : List.of("anyOf", "oneOf")) {
            if (schema.has(choice)) {
                List<Shape> parts = new ArrayList<>();
                schema.get(choice).forEach(part -> parts.add(of(contract, part, depth + 1)));
                shape.add(oneOf(parts));
            }
        }
        return shape;
    }

    private void own(JsonNode contract, JsonNode schema, int depth) {
        if (schema.path("type").isTextual()) {
            types.add(schema.get("type").asText());
        } else if (schema.has("properties")) {
            types.add("object");
        }
        schema.path("required").forEach(name -> required.add(name.asText()));
        JsonNode named = schema.has("enum") ? schema.get("enum") : schema.path("x-known-values");
        named.forEach(value -> values.add(value.asText()));
        anyValue = values.isEmpty() && types.contains("string");
        schema.path("properties")
                .properties()
                .forEach(member -> members.put(member.getKey(), of(contract, member.getValue(), depth + 1)));
        if (schema.path("items").isObject()) {
            items = of(contract, schema.get("items"), depth + 1);
        }
    }

    private void add(Shape other) {
        types.addAll(other.types);
        required.addAll(other.required);
        anyValue |= other.anyValue;
        values.addAll(other.values);
        if (anyValue) {
            values.clear();
        }
        other.members.forEach((name, member) -> members.merge(name, member, (a, b) -> oneOf(List.of(a, b))));
        if (other.items != null) {
            items = items == null ? other.items : oneOf(List.of(items, other.items));
        }
    }
}
