package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds values that JSON allows and no field can mean: half surrogates, and numbers too large to calculate with. */
final class ValueLimits {
    private static final int MOST_DIGITS = 60;

    private ValueLimits() {}

    /** Refuses a body with such a value, with the code of its field. */
    static void check(JsonNode body) {
        violation(body).ifPresent(found -> {
            throw FieldCodes.error(List.of(new Violation(found.path(), false, found.rule())));
        });
    }

    /** A value that breaks a rule, and the path to it from the value that was looked through. */
    private record Found(String path, String rule) {
        Found below(String step) {
            boolean follows = !path.isEmpty() && path.charAt(0) != '[';
            return new Found(follows ? step + '.' + path : step + path, rule);
        }
    }

    private static Optional<Found> violation(JsonNode node) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                String name = member.getKey();
                Optional<Found> found = violation(member.getValue());
                if (found.isPresent()) {
                    return found.map(each -> each.below(name));
                }
                if (halfSurrogate(name)) {
                    return Optional.of(new Found("", "a name is not valid text"));
                }
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                Optional<Found> found = violation(node.get(i));
                if (found.isPresent()) {
                    String step = "[" + i + ']';
                    return found.map(each -> each.below(step));
                }
            }
        } else if (node.isTextual() && halfSurrogate(node.textValue())) {
            return Optional.of(new Found("", "is not valid Unicode text"));
        } else if (node.isBigInteger() || (node.isBigDecimal() && tooLarge(node.decimalValue()))) {
            return Optional.of(new Found("", "has more digits than a number here can have"));
        }
        return Optional.empty();
    }

    private static boolean tooLarge(BigDecimal number) {
        return number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS;
    }

    private static boolean halfSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = Character.isHighSurrogate(text.charAt(i))
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
