package com.multisafepay.spec.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares where the API is reached. */
final class ServerChanges {

    private ServerChanges() {}

    /** Adds the servers that are gone; generated clients call the first unless told otherwise. */
    static void compare(String place, JsonNode before, JsonNode after, Changes changes) {
        List<String> was = urls(before);
        List<String> is = urls(after);
        was.stream()
                .filter(url -> !is.contains(url))
                .forEach(url -> changes.add(place, "has no server " + url + " any more"));
        if (!was.equals(is)
                && is.containsAll(was)
                && (was.isEmpty() || !is.get(0).equals(was.get(0)))) {
            changes.add(place, "has the first server " + is.get(0) + ", was " + (was.isEmpty() ? "none" : was.get(0)));
        }
        variables(place, before, after, changes);
    }

    private static List<String> urls(JsonNode holder) {
        List<String> urls = new ArrayList<>();
        holder.path("servers").forEach(server -> urls.add(server.path("url").asText()));
        return urls;
    }

    /** Adds what became of the variables in the addresses that are still there. */
    private static void variables(String place, JsonNode before, JsonNode after, Changes changes) {
        for (JsonNode server : before.path("servers")) {
            for (JsonNode now : after.path("servers")) {
                if (now.path("url").equals(server.path("url"))) {
                    server.path("variables")
                            .properties()
                            .forEach(variable -> variable(
                                    place + " server variable " + variable.getKey(),
                                    variable.getValue(),
                                    now.path("variables").path(variable.getKey()),
                                    changes));
                }
            }
        }
    }

    private static void variable(String place, JsonNode before, JsonNode after, Changes changes) {
        changes.unlessSame(place, "default", before.path("default"), after.path("default"));
        Set<JsonNode> now = new HashSet<>();
        after.path("enum").forEach(now::add);
        boolean lost = after.has("enum") && !before.has("enum");
        for (JsonNode value : before.path("enum")) {
            lost |= after.has("enum") && !now.contains(value);
        }
        if (lost) {
            changes.unlessSame(place, "enum", before.path("enum"), after.path("enum"));
        }
    }
}
