package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings values into the JSON type that the contract declares for them, where the API takes another form of it. */
final class ValueNormalizer {
    private static final int MOST_DIGITS = 18;
    private static final int LONGEST_DECIMAL = 40;

    private ValueNormalizer() {}

    /** Coerces every declared member below an object in place, and drops the absent ones. */
    static void apply(ObjectNode object, DeclaredType declared) {
        Iterator<Map.Entry<String, JsonNode>> members = object.properties().iterator();
        while (members.hasNext()) {
            Map.Entry<String, JsonNode> member = members.next();
            JsonNode value = coerced(member.getValue(), declared.member(member.getKey()));
            if (value == null) {
                members.remove();
            } else {
                member.setValue(value);
            }
        }
    }

    private static @Nullable JsonNode coerced(JsonNode value, DeclaredType declared) {
        if (absent(value)) {
            return null;
        }
        if (value instanceof ObjectNode object) {
            apply(object, declared);
            return object;
        }
        if (value instanceof ArrayNode array) {
            if (array.isEmpty() && declared.kind() == DeclaredType.Kind.OBJECT) {
                return null;
            }
            coerceElements(array, declared.element());
            return array;
        }
        return switch (declared.kind()) {
            case STRING ->
                value.isNumber() ? TextNode.valueOf(whole(value).decimalValue().toPlainString()) : value;
            case INTEGER -> value.isTextual() ? integer(value) : whole(value);
            case NUMBER -> value.isTextual() ? number(value) : value;
            case BOOLEAN -> truth(whole(value));
            default -> value;
        };
    }

    private static void coerceElements(ArrayNode array, DeclaredType declared) {
        for (int i = array.size() - 1; i >= 0; i--) {
            JsonNode value = coerced(array.get(i), declared);
            if (value == null) {
                array.remove(i);
            } else {
                array.set(i, value);
            }
        }
    }

    /** Returns whether a value says nothing: it is null, an empty text, or not there. */
    static boolean absent(JsonNode value) {
        return value.isNull()
                || value.isMissingNode()
                || (value.isTextual() && value.textValue().isEmpty());
    }

    private static JsonNode integer(JsonNode text) {
        String digits = text.textValue();
        boolean plain = digits(digits, digits.startsWith("-") ? 1 : 0, digits.length());
        return plain && digits.length() <= MOST_DIGITS ? LongNode.valueOf(Long.parseLong(digits)) : text;
    }

    /** A number without a fraction, such as {@code 1000.0} and {@code 1e3}, as a whole number; any other value as it is. */
    static JsonNode whole(JsonNode value) {
        if (!value.isFloatingPointNumber()) {
            return value;
        }
        BigDecimal number = value.decimalValue().stripTrailingZeros();
        boolean fits = number.scale() <= 0 && (long) number.precision() - number.scale() <= MOST_DIGITS;
        return fits ? LongNode.valueOf(number.longValueExact()) : value;
    }

    private static JsonNode number(JsonNode text) {
        String decimal = text.textValue();
        int start = decimal.startsWith("-") ? 1 : 0;
        int point = decimal.indexOf('.');
        boolean plain = point < 0
                ? digits(decimal, start, decimal.length())
                : digits(decimal, start, point) && digits(decimal, point + 1, decimal.length());
        return plain && decimal.length() <= LONGEST_DECIMAL ? DecimalNode.valueOf(new BigDecimal(decimal)) : text;
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }

    private static JsonNode truth(JsonNode value) {
        String text = value.isTextual() || value.isIntegralNumber() ? value.asText() : "";
        return switch (text) {
            case "true", "1" -> BooleanNode.TRUE;
            case "false", "0" -> BooleanNode.FALSE;
            default -> value;
        };
    }
}
