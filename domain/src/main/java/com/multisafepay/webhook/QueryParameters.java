package com.multisafepay.webhook;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The query of a notification's URL. */
final class QueryParameters {

    private QueryParameters() {}

    /** The parameters by name, the first of each; one that cannot be decoded is left out. */
    static Map<String, String> of(@Nullable String query) {
        Map<String, String> parameters = new HashMap<>();
        if (query != null) {
            for (String part : query.split("&", -1)) {
                String[] pair = part.split("=", 2);
                if (pair.length == 2) {
                    add(parameters, pair[0], pair[1]);
                }
            }
        }
        return parameters;
    }

    private static void add(Map<String, String> parameters, String name, String value) {
        try {
            parameters.putIfAbsent(
                    URLDecoder.decode(name, StandardCharsets.UTF_8), URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            // Not something the provider sends.
        }
    }
}
