package com.multisafepay.spec.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Compares the variants of {@code oneOf} and {@code anyOf}, and what tells them apart. */
final class Choices {

    static final Set<String> KEYWORDS = Set.of("oneOf", "anyOf", "oneOf further", "anyOf further");
    /** Follows the keyword of a choice that has to be made beside another. */
    static final String FURTHER = " further";

    private static final String NAMELESS = "variant ";

    private final Changes changes;
    private final SchemaChanges schemas;

    Choices(Changes changes, SchemaChanges schemas) {
        this.changes = changes;
        this.schemas = schemas;
    }

    void compare(String place, JsonNode before, JsonNode after, Direction direction) {
        for (String keyword : new TreeSet<>(KEYWORDS)) {
            variants(place, keyword, before.path(keyword), after.path(keyword), direction);
        }
        discriminator(place, before, after);
    }

    private void variants(String place, String choice, JsonNode before, JsonNode after, Direction direction) {
        if (before.isMissingNode() && after.isMissingNode()) {
            return;
        }
        Map<String, JsonNode> was = byName(before);
        Map<String, JsonNode> is = paired(was, byName(after));
        if (before.isMissingNode() != after.isMissingNode()) {
            changes.keyword(place, choice, before, after, "");
        } else {
            Set<String> lost = new LinkedHashSet<>(direction == Direction.SENT ? was.keySet() : is.keySet());
            lost.removeAll(direction == Direction.SENT ? is.keySet() : was.keySet());
            String verb = direction == Direction.SENT ? "does not take " : "may newly be ";
            lost.forEach(each -> changes.add(place, verb + each + " of " + choice + " in " + direction));
        }
        was.forEach((name, schema) -> {
            if (is.containsKey(name)) {
                schemas.compare(place + "/" + name, schema, Objects.requireNonNull(is.get(name)), direction);
            }
        });
    }

    /** Returns the variants by their names, those without one by their position. */
    private static Map<String, JsonNode> byName(JsonNode choice) {
        Map<String, JsonNode> variants = new LinkedHashMap<>();
        for (JsonNode schema : choice) {
            String name = References.name(schema);
            variants.put(name.isEmpty() ? NAMELESS + (variants.size() + 1) : name, schema);
        }
        return variants;
    }

    /** Gives variants without a name those of the ones before: of an equal one, else, in order, of one that has no equal. */
    private static Map<String, JsonNode> paired(Map<String, JsonNode> before, Map<String, JsonNode> after) {
        Map<String, JsonNode> paired = new LinkedHashMap<>(after);
        paired.keySet().removeIf(name -> name.startsWith(NAMELESS));
        List<JsonNode> others = new ArrayList<>(after.values());
        others.removeAll(paired.values());
        List<String> changed = new ArrayList<>();
        before.forEach((name, schema) -> {
            if (name.startsWith(NAMELESS) && others.remove(schema)) {
                paired.put(name, schema);
            } else if (name.startsWith(NAMELESS)) {
                changed.add(name);
            }
        });
        for (JsonNode each : others) {
            paired.put(changed.isEmpty() ? NAMELESS + (before.size() + paired.size() + 1) : changed.remove(0), each);
        }
        return paired;
    }

    private void discriminator(String place, JsonNode before, JsonNode after) {
        changes.unlessSame(
                place,
                "discriminator",
                before.at("/discriminator/propertyName"),
                after.at("/discriminator/propertyName"));
        JsonNode was = before.at("/discriminator/mapping");
        JsonNode is = after.at("/discriminator/mapping");
        was.properties()
                .forEach(value ->
                        changes.unlessSame(place, mapping(value.getKey()), value.getValue(), is.path(value.getKey())));
        // A value without a mapping is the name of a variant.
        Set<String> names = new LinkedHashSet<>(byName(before.path("oneOf")).keySet());
        names.addAll(byName(before.path("anyOf")).keySet());
        is.properties().forEach(value -> {
            String target = value.getValue().asText();
            if (!was.has(value.getKey())
                    && names.contains(value.getKey())
                    && !target.substring(target.lastIndexOf('/') + 1).equals(value.getKey())) {
                changes.keyword(place, mapping(value.getKey()), was.path(value.getKey()), value.getValue(), "");
            }
        });
    }

    private static String mapping(String value) {
        return "discriminator's mapping of " + value;
    }
}
