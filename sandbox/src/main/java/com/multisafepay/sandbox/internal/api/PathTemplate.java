package com.multisafepay.sandbox.internal.api;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A path of the contract with its parameters, matched against decoded segments; case counts. */
final class PathTemplate {
    private final String text;
    private final List<String> segments;

    PathTemplate(String text) {
        this.text = text;
        this.segments = Arrays.stream(text.substring(1).split("/", -1)).toList();
    }

    /** The values of the parameters when the segments fit. */
    public Optional<Map<String, String>> match(List<String> given) {
        if (given.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            String expected = segments.get(i);
            if (expected.startsWith("{")) {
                values.put(expected.substring(1, expected.length() - 1), given.get(i));
            } else if (!expected.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    /** Returns the number of parameters; a template with fewer is the closer match. */
    public long parameters() {
        return segments.stream().filter(segment -> segment.startsWith("{")).count();
    }

    @Override
    public String toString() {
        return text;
    }
}
