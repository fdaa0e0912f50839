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
            String field = found.field();
            throw FieldCodes.error(
                    List.of(new Violation(field.startsWith(".") ? field.substring(1) : field, false, found.rule())));
        });
    }

    private static Violation below(String step, Violation found) {
        return new Violation(step + found.field(), false, found.rule());
    }

    /** Returns the first violation below a value; its field is the way from there, with a dot before each name. */
    private static Optional<Violation> violation(JsonNode node) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                String name = member.getKey();
                Optional<Violation> found = violation(member.getValue());
                if (found.isPresent()) {
                    return found.map(each -> below('.' + name, each));
                }
                if (halfSurrogate(name)) {
                    return Optional.of(new Violation("", false, "a name is not valid text"));
                }
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                Optional<Violation> found = violation(node.get(i));
                if (found.isPresent()) {
                    String step = "[" + i + ']';
                    return found.map(each -> below(step, each));
                }
            }
        } else if (node.isTextual() && halfSurrogate(node.textValue())) {
            return Optional.of(new Violation("", false, "is not valid Unicode text"));
        } else if (node.isBigInteger() || (node.isBigDecimal() && tooLarge(node.decimalValue()))) {
            return Optional.of(new Violation("", false, "has more digits than a number here can have"));
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
