package com.multisafepay.spec.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Compares operations, and those that the provider calls back: what they are called, and how. */
final class OperationChanges {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    private final JsonNode released;
    private final JsonNode current;
    private final Changes changes;
    private final MessageChanges messages;

    OperationChanges(JsonNode released, JsonNode current, Changes changes, MessageChanges messages) {
        this.released = released;
        this.current = current;
        this.changes = changes;
        this.messages = messages;
    }

    /** Compares all operations of two sets of paths. */
    void compare(String prefix, JsonNode before, JsonNode after, Direction direction) {
        for (Map.Entry<String, JsonNode> path : before.properties()) {
            JsonNode item = References.resolve(released, path.getValue());
            JsonNode now = References.resolve(current, after.path(path.getKey()));
            for (Map.Entry<String, JsonNode> operation : item.properties()) {
                if (!METHODS.contains(operation.getKey())) {
                    continue;
                }
                String place = prefix + operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                if (now.has(operation.getKey())) {
                    operation(place, item, now, operation.getKey(), direction);
                } else {
                    changes.add(
                            place, "is gone" + elsewhere(operation.getValue().path("operationId"), after));
                }
            }
        }
    }

    private void operation(String place, JsonNode item, JsonNode itemNow, String method, Direction direction) {
        JsonNode before = item.get(method);
        JsonNode after = itemNow.get(method);
        changes.unlessSame(place, "operation id", before.path("operationId"), after.path("operationId"));
        tags(place, before.path("tags"), after.path("tags"));
        SecurityChanges.operation(
                place,
                before.has("security") ? before.get("security") : released.path("security"),
                after.has("security") ? after.get("security") : current.path("security"),
                changes);
        keyKinds(place, before.path("x-key-kinds"), after.path("x-key-kinds"));
        servers(place, servers(item, before), servers(itemNow, after));
        parameters(place, parameters(released, item, before), parameters(current, itemNow, after), direction);
        messages.request(
                place,
                References.resolve(released, before.path("requestBody")),
                References.resolve(current, after.path("requestBody")),
                direction);
        messages.answers(place, before.path("responses"), after.path("responses"), direction.opposite());
        before.path("callbacks").properties().forEach(callback -> {
            JsonNode now = after.path("callbacks").path(callback.getKey());
            compare(
                    place + " callback " + callback.getKey() + " ",
                    References.resolve(released, callback.getValue()),
                    References.resolve(current, now),
                    direction.opposite());
        });
    }

    /** Tells where an operation went that has another method or path. */
    private static String elsewhere(JsonNode id, JsonNode paths) {
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (!id.isMissingNode()
                        && operation.getValue().path("operationId").equals(id)) {
                    return ": " + id.asText() + " is now " + operation.getKey().toUpperCase(Locale.ROOT) + " "
                            + path.getKey();
                }
            }
        }
        return "";
    }

    /** The first tag is the class that generators put an operation into. */
    private void tags(String place, JsonNode before, JsonNode after) {
        Set<JsonNode> now = new HashSet<>();
        after.forEach(now::add);
        boolean lost = false;
        for (JsonNode tag : before) {
            lost |= !now.contains(tag);
        }
        if (lost || !before.path(0).equals(after.path(0))) {
            changes.keyword(place, "tags", before, after, "");
        }
    }

    /** An operation that names no kinds takes the keys of sites. */
    private void keyKinds(String place, JsonNode before, JsonNode after) {
        Set<String> lost = kinds(before);
        lost.removeAll(kinds(after));
        lost.forEach(kind -> changes.add(place, "does not take keys of the kind " + kind + " any more"));
    }

    private static Set<String> kinds(JsonNode named) {
        Set<String> kinds = new LinkedHashSet<>();
        named.forEach(kind -> kinds.add(kind.asText()));
        return named.isMissingNode() ? new LinkedHashSet<>(Set.of("site")) : kinds;
    }

    /** Those of the contract are what an operation without its own has, and compared with the contract. */
    private void servers(String place, JsonNode before, JsonNode after) {
        if (before.has("servers") || after.has("servers")) {
            ServerChanges.compare(
                    place, before.has("servers") ? before : released, after.has("servers") ? after : current, changes);
        }
    }

    private static JsonNode servers(JsonNode item, JsonNode operation) {
        return operation.has("servers") ? operation : item;
    }

    private static Map<String, JsonNode> parameters(JsonNode contract, JsonNode item, JsonNode operation) {
        Map<String, JsonNode> parameters = new LinkedHashMap<>();
        for (JsonNode holder : List.of(item, operation)) {
            for (JsonNode each : holder.path("parameters")) {
                JsonNode parameter = References.resolve(contract, each);
                String key = named(parameter);
                parameters.put(key.startsWith("header") ? key.toLowerCase(Locale.ROOT) : key, parameter);
            }
        }
        return parameters;
    }

    private static String named(JsonNode parameter) {
        return parameter.path("in").asText() + " parameter "
                + parameter.path("name").asText();
    }

    private void parameters(
            String place, Map<String, JsonNode> before, Map<String, JsonNode> after, Direction direction) {
        before.forEach((key, parameter) -> {
            JsonNode now = after.get(key);
            if (now != null) {
                messages.parameter(place + " " + named(parameter), parameter, now, direction);
                return;
            }
            String moved = after.values().stream()
                    .filter(each -> each.path("name").equals(parameter.path("name")))
                    .map(each -> ": it is in " + each.path("in").asText() + " now")
                    .findFirst()
                    .orElse("");
            changes.add(place, named(parameter) + " is gone" + moved);
        });
        after.forEach((key, parameter) -> {
            if (direction == Direction.SENT
                    && !before.containsKey(key)
                    && parameter.path("required").asBoolean()) {
                changes.add(place, named(parameter) + " is newly required");
            }
        });
    }
}
