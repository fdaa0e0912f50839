package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The JSON type that the contract declares for a value, with those of its members or elements. */
final class DeclaredType {
    /** The kinds of JSON value; {@link #ANY} where the contract leaves it open. */
    public enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        ANY
    }

    private static final DeclaredType OPEN = new DeclaredType(Kind.ANY);

    private final Kind kind;
    private final Map<String, DeclaredType> members = new HashMap<>();
    private final Map<String, String> aliases = new TreeMap<>();
    private DeclaredType other = this;
    private boolean open;

    private DeclaredType(Kind kind) {
        this.kind = kind;
    }

    /** Reads the declared types of a schema and everything it refers to. */
    static DeclaredType of(JsonNode schema, JsonNode document) {
        return of(schema, document, new HashMap<>());
    }

    /** The kind of the value itself. */
    public Kind kind() {
        return kind;
    }

    /** The type of an object's member; open for members that the contract does not name. */
    public DeclaredType member(String name) {
        DeclaredType member = members.get(name);
        return member != null ? member : kind == Kind.OBJECT && other != this ? other : OPEN;
    }

    /** Returns the names that stand for members beside their own, each with the member's. */
    public Map<String, String> aliases() {
        return aliases;
    }

    /** Returns whether an object may hold members that the contract does not name. */
    public boolean open() {
        return open || members.isEmpty();
    }

    /** Returns whether the contract names a member of an object. */
    public boolean names(String member) {
        return members.containsKey(member);
    }

    /** The type of an array's elements. */
    public DeclaredType element() {
        return kind == Kind.ARRAY && other != this ? other : OPEN;
    }

    private static DeclaredType of(@Nullable JsonNode schema, JsonNode document, Map<String, DeclaredType> known) {
        if (schema == null || !schema.isObject()) {
            return OPEN;
        }
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").textValue();
            DeclaredType seen = known.get(reference);
            return seen != null ? seen : read(document.at(reference.substring(1)), document, known, reference);
        }
        return read(schema, document, known, null);
    }

    private static DeclaredType read(
            JsonNode schema, JsonNode document, Map<String, DeclaredType> known, @Nullable String reference) {
        DeclaredType type = new DeclaredType(kind(schema, document));
        if (reference != null) {
            known.put(reference, type);
        }
        type.take(schema, document, known);
        return type;
    }

    private void take(JsonNode schema, JsonNode document, Map<String, DeclaredType> known) {
        schema.path("properties").properties().forEach(each -> {
            members.put(each.getKey(), of(each.getValue(), document, known));
            resolved(each.getValue(), document)
                    .path("x-aliases")
                    .forEach(alias -> aliases.put(alias.textValue(), each.getKey()));
        });
        JsonNode inner = kind == Kind.ARRAY ? schema.get("items") : schema.get("additionalProperties");
        if (inner != null && inner.isObject()) {
            other = of(inner, document, known);
        }
        open |= schema.path("additionalProperties").isObject()
                || schema.path("additionalProperties").booleanValue();
        schema.path("allOf").forEach(part -> take(resolved(part, document), document, known));
    }

    private static JsonNode resolved(JsonNode schema, JsonNode document) {
        return schema.has("$ref")
                ? resolved(document.at(schema.get("$ref").textValue().substring(1)), document)
                : schema;
    }

    /** The type of a schema is its own, or else that of the first of its parts that has one. */
    private static Kind kind(JsonNode schema, JsonNode document) {
        for (JsonNode part : schema.has("type") ? JsonNodeFactory.instance.arrayNode() : schema.path("allOf")) {
            Kind kind = kind(resolved(part, document), document);
            if (kind != Kind.ANY) {
                return kind;
            }
        }
        return switch (schema.path("type").asText("")) {
            case "object" -> Kind.OBJECT;
            case "array" -> Kind.ARRAY;
            case "string" -> Kind.STRING;
            case "integer" -> Kind.INTEGER;
            case "number" -> Kind.NUMBER;
            case "boolean" -> Kind.BOOLEAN;
            default -> Kind.ANY;
        };
    }
}
