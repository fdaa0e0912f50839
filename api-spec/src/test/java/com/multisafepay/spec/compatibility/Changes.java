package com.multisafepay.spec.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the changes that break users, each once, as the place and what happened there. */
final class Changes {

    private static final int LONGEST_VALUE = 60;

    private final Set<String> found = new LinkedHashSet<>();

    void add(String place, String change) {
        found.add(place + " " + change);
    }

    /** Adds a change of a keyword for each value that it had and has. */
    void keyword(String place, String keyword, JsonNode before, JsonNode after, String where) {
        add(place, "has the " + keyword + " " + text(after) + ", was " + text(before) + where);
    }

    /** Adds whatever differs, in either direction; numbers by their value. */
    void unlessSame(String place, String keyword, JsonNode before, JsonNode after) {
        boolean numbers = before.isNumber() && after.isNumber();
        boolean same = numbers ? before.decimalValue().compareTo(after.decimalValue()) == 0 : before.equals(after);
        if (!same) {
            keyword(place, keyword, before, after, "");
        }
    }

    List<String> all() {
        return new ArrayList<>(found);
    }

    static String text(JsonNode value) {
        if (value.isMissingNode()) {
            return "none";
        }
        String text = value.isTextual() ? value.asText() : value.toString();
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
    }
}
