package com.multisafepay.spec.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Follows the references of a contract. */
final class References {

    private References() {}

    /** Returns the node that a reference points to, or the node itself. */
    static JsonNode resolve(JsonNode contract, JsonNode node) {
        JsonNode target = node;
        while (target.path("$ref").isTextual()) {
            target = contract.at(target.get("$ref").asText().substring(1));
        }
        return target;
    }

    /** Returns the last segment of a reference, or an empty text. */
    static String name(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /** Returns a schema with all that its {@code allOf} brings in; what it says itself counts. */
    static JsonNode whole(JsonNode contract, JsonNode node) {
        JsonNode schema = resolve(contract, node);
        if (!schema.has("allOf")) {
            return schema;
        }
        ObjectNode whole = schema.deepCopy();
        for (JsonNode part : schema.get("allOf")) {
            for (Map.Entry<String, JsonNode> keyword : whole(contract, part).properties()) {
                JsonNode own = whole.path(keyword.getKey());
                if (own instanceof ArrayNode list && keyword.getKey().equals("required")) {
                    keyword.getValue().forEach(list::add);
                } else if (own instanceof ObjectNode members && keyword.getKey().equals("properties")) {
                    keyword.getValue().properties().forEach(member -> add(members, member));
                } else if (own.isMissingNode() || narrower(keyword, own)) {
                    whole.set(keyword.getKey(), keyword.getValue().deepCopy());
                }
            }
        }
        return whole;
    }

    /** Adds a member; one that is there already has to be what both say. */
    private static void add(ObjectNode members, Map.Entry<String, JsonNode> member) {
        JsonNode own = members.path(member.getKey());
        if (own.isMissingNode()) {
            members.set(member.getKey(), member.getValue());
        } else if (!own.equals(member.getValue())) {
            ObjectNode both = members.objectNode();
            both.putArray("allOf").add(own).add(member.getValue());
            members.set(member.getKey(), both);
        }
    }

    /** Returns whether a part allows less by a keyword than what was said before. */
    private static boolean narrower(Map.Entry<String, JsonNode> part, JsonNode own) {
        JsonNode limit = part.getValue();
        return switch (part.getKey()) {
            case "minimum", "minLength", "minItems", "minProperties" ->
                limit.decimalValue().compareTo(own.decimalValue()) > 0;
            case "maximum", "maxLength", "maxItems", "maxProperties", "x-send-max-length" ->
                limit.decimalValue().compareTo(own.decimalValue()) < 0;
            case "exclusiveMinimum", "exclusiveMaximum", "uniqueItems" -> limit.asBoolean();
            case "nullable", "additionalProperties" -> limit.isBoolean() && !limit.asBoolean();
            case "enum" -> limit.size() < own.size();
            default -> false;
        };
    }

    /** Returns the schemas of a choice by their names, those without one by their position. */
    static Map<String, JsonNode> byName(JsonNode choice) {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        for (JsonNode schema : choice) {
            String name = name(schema);
            schemas.put(name.isEmpty() ? "variant " + (schemas.size() + 1) : name, schema);
        }
        return schemas;
    }
}
