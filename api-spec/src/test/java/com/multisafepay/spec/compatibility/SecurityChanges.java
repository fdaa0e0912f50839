package com.multisafepay.spec.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;

/** Compares the ways to authenticate. */
final class SecurityChanges {

    private SecurityChanges() {}

    static void compare(JsonNode released, JsonNode current, Changes changes) {
        released.at("/components/securitySchemes").properties().forEach(scheme -> {
            String place = "security " + scheme.getKey();
            JsonNode was = scheme.getValue();
            JsonNode now = current.at("/components/securitySchemes").path(scheme.getKey());
            if (now.isMissingNode()) {
                changes.add(place, "is gone");
                return;
            }
            for (String keyword : List.of("type", "in", "name", "bearerFormat", "openIdConnectUrl")) {
                changes.unlessSame(place, keyword, was.path(keyword), now.path(keyword));
            }
            changes.unlessSame(place, "scheme", lowerCase(was.path("scheme")), lowerCase(now.path("scheme")));
            flows(place, was.path("flows"), now.path("flows"), changes);
        });
    }

    /** Compares what an operation asks for; a way that asks for no more than one of before takes the same calls. */
    static void operation(String place, JsonNode before, JsonNode after, Changes changes) {
        for (JsonNode way : before) {
            if (!taken(way, after)) {
                changes.add(place, "does not take the security " + way + " any more");
            }
        }
        if (before.isEmpty() && !taken(before, after)) {
            changes.keyword(place, "security", before, after, "");
        }
    }

    private static boolean taken(JsonNode way, JsonNode after) {
        boolean taken = after.isEmpty();
        for (JsonNode now : after) {
            taken |= now.properties().stream()
                    .allMatch(scheme -> way.has(scheme.getKey())
                            && AllOf.values(way.get(scheme.getKey())).containsAll(AllOf.values(scheme.getValue())));
        }
        return taken;
    }

    private static void flows(String place, JsonNode before, JsonNode after, Changes changes) {
        before.properties().forEach(flow -> {
            String where = place + " flow " + flow.getKey();
            JsonNode now = after.path(flow.getKey());
            if (now.isMissingNode()) {
                changes.add(where, "is gone");
                return;
            }
            for (String address : List.of("authorizationUrl", "tokenUrl", "refreshUrl")) {
                changes.unlessSame(where, address, flow.getValue().path(address), now.path(address));
            }
            flow.getValue().path("scopes").fieldNames().forEachRemaining(scope -> {
                if (!now.path("scopes").has(scope)) {
                    changes.add(where, "has no scope " + scope + " any more");
                }
            });
        });
    }

    /** Names of HTTP's schemes are the same in any case. */
    private static JsonNode lowerCase(JsonNode scheme) {
        return scheme.isTextual() ? TextNode.valueOf(scheme.asText().toLowerCase(Locale.ROOT)) : scheme;
    }
}
