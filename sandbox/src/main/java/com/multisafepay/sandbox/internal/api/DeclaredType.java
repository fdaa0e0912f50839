package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
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
    private DeclaredType other = this;

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
        DeclaredType type = new DeclaredType(kind(schema));
        if (reference != null) {
            known.put(reference, type);
        }
        schema.path("properties")
                .properties()
                .forEach(each -> type.members.put(each.getKey(), of(each.getValue(), document, known)));
        JsonNode inner = type.kind == Kind.ARRAY ? schema.get("items") : schema.get("additionalProperties");
        if (inner != null && inner.isObject()) {
            type.other = of(inner, document, known);
        }
        return type;
    }

    private static Kind kind(JsonNode schema) {
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
