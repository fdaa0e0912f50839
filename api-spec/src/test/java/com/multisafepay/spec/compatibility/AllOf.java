package com.multisafepay.spec.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Joins the parts of an {@code allOf}: a value has to be what each of them says. */
final class AllOf {

    private AllOf() {}

    /** Returns a schema with all that its {@code allOf} brings in. */
    static JsonNode whole(JsonNode contract, JsonNode node) {
        JsonNode schema = References.resolve(contract, node);
        if (!schema.has("allOf")) {
            return schema;
        }
        ObjectNode whole = schema.deepCopy();
        for (JsonNode part : schema.get("allOf")) {
            for (Map.Entry<String, JsonNode> keyword : whole(contract, part).properties()) {
                join(whole, keyword.getKey(), keyword.getValue());
            }
        }
        return whole;
    }

    private static void join(ObjectNode whole, String keyword, JsonNode further) {
        JsonNode own = whole.path(keyword);
        if (own.isMissingNode()) {
            whole.set(keyword, further.deepCopy());
        } else if (Choices.KEYWORDS.contains(keyword) && !own.equals(further)) {
            // Each choice has to be made.
            join(whole, keyword + Choices.FURTHER, further);
        } else if (!own.equals(further)) {
            whole.set(keyword, both(keyword, own, further));
        }
    }

    private static JsonNode both(String keyword, JsonNode own, JsonNode further) {
        return switch (keyword) {
            case "properties" -> members(own.deepCopy(), further);
            case "items" -> schemas(own, further);
            case "additionalProperties" ->
                own.isObject() && further.isObject() ? schemas(own, further) : narrower(own, further);
            case "minimum", "minLength", "minItems", "minProperties" -> larger(own, further) ? own : further;
            case "maximum", "maxLength", "maxItems", "maxProperties", "x-send-max-length" ->
                larger(own, further) ? further : own;
            case "exclusiveMinimum", "exclusiveMaximum", "uniqueItems" -> own.asBoolean() ? own : further;
            case "nullable" -> own.asBoolean() ? further : own;
            case "enum" -> common(own, further);
            case "required", "type", "format", "pattern", "multipleOf", "not" -> listed(own, further);
            default -> own;
        };
    }

    private static boolean larger(JsonNode one, JsonNode other) {
        return one.decimalValue().compareTo(other.decimalValue()) > 0;
    }

    /** A closed object is narrower than members of a schema, and these than whatever comes. */
    private static JsonNode narrower(JsonNode own, JsonNode further) {
        boolean closed = own.isBoolean() && !own.asBoolean();
        boolean opened = further.isBoolean() && further.asBoolean();
        return closed || opened ? own : further;
    }

    private static JsonNode members(ObjectNode members, JsonNode further) {
        further.properties().forEach(member -> {
            JsonNode own = members.path(member.getKey());
            members.set(member.getKey(), own.isMissingNode() ? member.getValue() : schemas(own, member.getValue()));
        });
        return members;
    }

    private static JsonNode schemas(JsonNode own, JsonNode further) {
        if (own.equals(further)) {
            return own;
        }
        ObjectNode both = JsonNodeFactory.instance.objectNode();
        both.putArray("allOf").add(own).add(further);
        return both;
    }

    private static JsonNode listed(JsonNode own, JsonNode further) {
        Set<JsonNode> both = values(own);
        both.addAll(values(further));
        return list(both);
    }

    private static JsonNode common(JsonNode own, JsonNode further) {
        Set<JsonNode> both = values(own);
        both.retainAll(values(further));
        return list(both);
    }

    /** Returns the values of a keyword that several parts may say, or that is a list by itself. */
    static Set<JsonNode> values(JsonNode keyword) {
        Set<JsonNode> values = new LinkedHashSet<>();
        if (keyword.isArray()) {
            keyword.forEach(values::add);
        } else if (!keyword.isMissingNode()) {
            values.add(keyword);
        }
        return values;
    }

    private static ArrayNode list(Collection<JsonNode> values) {
        return JsonNodeFactory.instance.arrayNode().addAll(values);
    }
}
