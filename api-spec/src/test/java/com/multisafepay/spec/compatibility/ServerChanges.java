package com.multisafepay.spec.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

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
    }

    private static List<String> urls(JsonNode holder) {
        List<String> urls = new ArrayList<>();
        holder.path("servers").forEach(server -> urls.add(server.path("url").asText() + variables(server)));
        return urls;
    }

    private static String variables(JsonNode server) {
        return server.has("variables") ? " with " + server.get("variables") : "";
    }
}
