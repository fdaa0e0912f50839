package com.multisafepay.spec.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares schemas member by member. What lies below a named schema is told under its name, and compared once for each direction. */
final class SchemaChanges {

    private final JsonNode released;
    private final JsonNode current;
    private final Changes changes;
    private final Limits limits;
    private final Choices choices;
    private final Set<String> compared = new HashSet<>();

    SchemaChanges(JsonNode released, JsonNode current, Changes changes) {
        this.released = released;
        this.current = current;
        this.changes = changes;
        limits = new Limits(changes);
        choices = new Choices(changes, this);
    }

    void compare(String place, JsonNode before, JsonNode after, Direction direction) {
        String name = name(before);
        String now = name(after);
        if (!name.isEmpty() && !now.isEmpty() && !name.equals(now)) {
            changes.add(place, "is of the schema " + now + ", was " + name);
        }
        if (!name.isEmpty() && References.resolve(current, after).isMissingNode()) {
            // A reference that leads nowhere is told with the schema that is gone.
            if (now.isEmpty()) {
                changes.add(place, "is of no schema any more, was " + name);
            }
            return;
        }
        if (name.isEmpty() || compared.add(direction + " " + name + " " + (now.isEmpty() ? place : now))) {
            whole(name.isEmpty() ? place : name, AllOf.whole(released, before), AllOf.whole(current, after), direction);
        }
    }

    /** Compares the named schemas that no operation leads to, and names those that are gone. */
    void compareTheRest() {
        released.at("/components/schemas").properties().forEach(schema -> {
            String name = schema.getKey();
            JsonNode now = current.at("/components/schemas").path(name);
            if (now.isMissingNode()) {
                changes.add("schema " + name, "is gone");
            } else if (compared.stream().noneMatch(done -> done.split(" ", -1)[1].equals(name))) {
                whole(name, AllOf.whole(released, schema.getValue()), AllOf.whole(current, now), Direction.SENT);
                whole(name, AllOf.whole(released, schema.getValue()), AllOf.whole(current, now), Direction.TOLD);
            }
        });
    }

    private void whole(String place, JsonNode before, JsonNode after, Direction direction) {
        for (String keyword : List.of("type", "format", "default", "not")) {
            changes.unlessSame(place, keyword, before.path(keyword), after.path(keyword));
        }
        limits.compare(place, before, after, direction);
        names(place, before, after, direction);
        members(place, before, after, direction);
        furtherMembers(place, before, after, direction);
        if (before.has("items") || after.has("items")) {
            compare(place + "[]", before.path("items"), after.path("items"), direction);
        }
        choices.compare(place, before, after, direction);
    }

    /** Names other spellings that are not taken any more, and a list that may come as its only element. */
    private void names(String place, JsonNode before, JsonNode after, Direction direction) {
        if (direction == Direction.SENT
                && !texts(after.path("x-aliases")).containsAll(texts(before.path("x-aliases")))) {
            changes.keyword(place, "x-aliases", before.path("x-aliases"), after.path("x-aliases"), "");
        }
        if (direction == Direction.SENT && after.has("x-known-values")) {
            Set<String> known = texts(after.path("x-known-values"));
            texts(before.path("x-known-values")).stream()
                    .filter(value -> !known.contains(value))
                    .forEach(value -> changes.add(place, "does not know \"" + value + "\" any more in " + direction));
        }
        if (direction == Direction.TOLD && after.has("x-one-or-list") && !before.has("x-one-or-list")) {
            changes.add(place, "may come as one element now in " + direction);
        }
    }

    private void members(String place, JsonNode before, JsonNode after, Direction direction) {
        Set<String> wasRequired = required(released, before, direction);
        Set<String> isRequired = required(current, after, direction);
        for (Map.Entry<String, JsonNode> member : before.path("properties").properties()) {
            String where = place + "." + member.getKey();
            JsonNode now = after.path("properties").path(member.getKey());
            if (now.isMissingNode()) {
                changes.add(where, "is gone");
                continue;
            }
            String hidden = direction == Direction.SENT ? "readOnly" : "writeOnly";
            if (flag(current, now, hidden) && !flag(released, member.getValue(), hidden)) {
                changes.add(where, "is " + hidden + " now");
            }
            compare(where, member.getValue(), now, direction);
        }
        if (direction == Direction.SENT) {
            isRequired.stream()
                    .filter(member -> !wasRequired.contains(member))
                    .forEach(member -> changes.add(place + "." + member, "is newly required in " + direction));
            return;
        }
        wasRequired.stream()
                .filter(member -> !isRequired.contains(member))
                .forEach(member -> changes.add(place + "." + member, "is not sure to come any more in " + direction));
        if (closed(before)) {
            after.path("properties").properties().stream()
                    .filter(member -> !before.path("properties").has(member.getKey()))
                    .forEach(member ->
                            changes.add(place + "." + member.getKey(), "is new in " + direction + " that were closed"));
        }
    }

    /** Closing breaks either side: readers that are generated from a closed answer refuse what the API adds. */
    private void furtherMembers(String place, JsonNode before, JsonNode after, Direction direction) {
        JsonNode was = before.path("additionalProperties");
        JsonNode is = after.path("additionalProperties");
        boolean closes = closed(after) && !closed(before);
        boolean opens = direction == Direction.TOLD && closed(before) && !closed(after);
        boolean narrows =
                direction == Direction.SENT && is.isObject() && !is.isEmpty() && !was.isObject() && !closed(before);
        boolean widens =
                direction == Direction.TOLD && was.isObject() && !was.isEmpty() && !is.isObject() && !closed(after);
        if (closes || opens || narrows || widens) {
            changes.keyword(place, "additionalProperties", was, is, " in " + direction);
        } else if (was.isObject() && is.isObject()) {
            compare(place + ".*", was, is, direction);
        }
    }

    /** Returns the members that must be there, without those that this direction never holds. */
    private static Set<String> required(JsonNode contract, JsonNode schema, Direction direction) {
        Set<String> required = texts(schema.path("required"));
        String hidden = direction == Direction.SENT ? "readOnly" : "writeOnly";
        required.removeIf(member -> flag(contract, schema.path("properties").path(member), hidden));
        return required;
    }

    private static boolean flag(JsonNode contract, JsonNode schema, String keyword) {
        return AllOf.whole(contract, schema).path(keyword).asBoolean();
    }

    private static boolean closed(JsonNode schema) {
        return schema.path("additionalProperties").isBoolean()
                && !schema.path("additionalProperties").asBoolean();
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new LinkedHashSet<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static String name(JsonNode schema) {
        return References.name(schema);
    }
}
