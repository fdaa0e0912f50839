package com.multisafepay.internal.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.internal.mask.Masked;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes out of free text what tells of a person: addresses of mail and of machines, and every value that is masked where it stands as a
 * member of its own, such as a name.
 */
final class HiddenValues {

    private static final Pattern ADDRESSES = Pattern.compile(
            "[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}.-]{1,255}|(?<![0-9.])[0-9]{1,3}(?:\\.[0-9]{1,3}){3}(?![0-9.])");

    /** More than an order has; a list of transactions would only take time. */
    private static final int MOST = 200;

    private static final int SHORTEST = 2;

    private final Set<String> values =
            new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    /** Adds the values of a body that are masked where they stand. */
    void collect(JsonNode node, boolean stays) {
        if (node.isValueNode() && !stays && !node.isBoolean() && !node.isNull()) {
            String value = node.asText().strip();
            if (value.length() >= SHORTEST && values.size() < MOST) {
                values.add(value);
            }
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            collect(member.getValue(), Redaction.SHOWN.contains(member.getKey()));
        }
        if (node.isArray()) {
            node.forEach(each -> collect(each, stays));
        }
    }

    /** Returns a text without them. */
    String takenOutOf(String text) {
        String masked = ADDRESSES.matcher(text).replaceAll(Masked.MASK);
        return values.isEmpty() ? masked : words().matcher(masked).replaceAll(Masked.MASK);
    }

    /** The longest first: a name is part of a full name. */
    private Pattern words() {
        return Pattern.compile(
                values.stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
