package com.multisafepay.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What breaks users between two states of the named schemas. A member that is gone always does; what a request must hold may not
 * grow, what an answer is sure to hold may not shrink.
 */
final class SchemaChanges {

    private static final List<String> LOWER_LIMITS = List.of("minLength", "minimum", "minItems");
    private static final List<String> UPPER_LIMITS = List.of("maxLength", "maximum", "maxItems");

    private final JsonNode released;
    private final JsonNode current;
    private final List<String> breaks = new ArrayList<>();

    private SchemaChanges(JsonNode released, JsonNode current) {
        this.released = released;
        this.current = current;
    }

    static List<String> breaking(JsonNode released, JsonNode current) {
        SchemaChanges changes = new SchemaChanges(released, current);
        Set<String> sent = changes.reachable("requestBody");
        Set<String> answered = changes.reachable("responses");
        released.at("/components/schemas")
                .properties()
                .forEach(schema -> changes.compare(
                        schema.getKey(),
                        whole(released, schema.getValue()),
                        sent.contains(schema.getKey()),
                        answered.contains(schema.getKey())));
        return changes.breaks;
    }

    /** A schema with the members of those that it is made of. */
    private static JsonNode whole(JsonNode contract, JsonNode schema) {
        if (!schema.has("allOf")) {
            return schema;
        }
        ObjectNode whole = schema.deepCopy();
        for (JsonNode part : schema.get("allOf")) {
            JsonNode each = whole(contract, Contract.resolve(contract, part));
            each.path("properties")
                    .properties()
                    .forEach(member -> whole.withObject("/properties").set(member.getKey(), member.getValue()));
            ArrayNode required = whole.withArray("/required");
            each.path("required").forEach(required::add);
        }
        return whole;
    }

    private void compare(String name, JsonNode before, boolean sent, boolean answered) {
        JsonNode after = whole(current, current.at("/components/schemas").path(name));
        if (after.isMissingNode()) {
            breaks.add(name + " is gone");
            return;
        }
        Set<String> wasRequired = texts(before.path("required"));
        Set<String> isRequired = texts(after.path("required"));
        if (sent) {
            isRequired.stream()
                    .filter(member -> !wasRequired.contains(member))
                    .forEach(member -> breaks.add(name + "." + member + " is newly required"));
        }
        if (answered) {
            wasRequired.stream()
                    .filter(member -> !isRequired.contains(member))
                    .forEach(member -> breaks.add(name + "." + member + " is not sure to come any more"));
        }
        for (Map.Entry<String, JsonNode> property : before.path("properties").properties()) {
            JsonNode now = after.path("properties").path(property.getKey());
            String where = name + "." + property.getKey();
            if (now.isMissingNode()) {
                breaks.add(where + " is gone");
            } else {
                property(where, property.getValue(), now, sent);
            }
        }
    }

    private void property(String where, JsonNode before, JsonNode after, boolean sent) {
        for (String member : List.of("type", "$ref")) {
            if (!before.path(member).equals(after.path(member))) {
                breaks.add(where + " has another " + member);
            }
        }
        if (!before.at("/items/$ref").equals(after.at("/items/$ref"))) {
            breaks.add(where + " has other items");
        }
        if (sent) {
            limits(where, before, after);
        }
    }

    private void limits(String where, JsonNode before, JsonNode after) {
        for (String limit : LOWER_LIMITS) {
            boolean raised = after.has(limit)
                    && (!before.has(limit)
                            || after.get(limit)
                                            .decimalValue()
                                            .compareTo(before.get(limit).decimalValue())
                                    > 0);
            report(raised, where, limit);
        }
        for (String limit : UPPER_LIMITS) {
            boolean lowered = after.has(limit)
                    && (!before.has(limit)
                            || after.get(limit)
                                            .decimalValue()
                                            .compareTo(before.get(limit).decimalValue())
                                    < 0);
            report(lowered, where, limit);
        }
        report(after.has("pattern") && !after.get("pattern").equals(before.path("pattern")), where, "pattern");
        boolean narrowed = after.has("enum")
                && !(before.has("enum") && texts(after.get("enum")).containsAll(texts(before.get("enum"))));
        report(narrowed, where, "enum");
        report(before.path("nullable").asBoolean() && !after.path("nullable").asBoolean(), where, "nullable");
    }

    private void report(boolean tightened, String where, String limit) {
        if (tightened) {
            breaks.add(where + " has a tighter " + limit);
        }
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new LinkedHashSet<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    /**
     * Names of the released schemas that request bodies or answers of the released operations lead to. What callbacks send comes from the
     * provider, as answers do.
     */
    private Set<String> reachable(String part) {
        Set<String> names = new HashSet<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        for (JsonNode path : released.path("paths")) {
            for (JsonNode operation : path) {
                open.add(operation.path(part));
                if (part.equals("responses")) {
                    open.addAll(operation.path("callbacks").findValues("requestBody"));
                }
            }
        }
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            node.forEach(open::push);
            String reference = node.path("$ref").asText();
            if (!reference.isEmpty() && names.add(reference.substring(reference.lastIndexOf('/') + 1))) {
                open.push(Contract.resolve(released, node));
            }
        }
        return names;
    }
}
