package com.multisafepay.internal.check;

import com.multisafepay.client.TolerantModel;
import com.multisafepay.error.RequestRefusedException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rules on texts and numbers. Lengths count characters as people do, that is Unicode code points. */
public final class Check {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");
    /** Tabs and line breaks, that of IBM machines included. */
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\t-\\r\\x85]");

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 30;
    private static final int LARGEST_SCALE = 100;

    private Check() {}

    /** Returns a text of {@code min} to {@code max} characters without control characters; refuses any other. */
    public static String text(String field, String value, int min, int max) {
        return printable(field, ofLength(field, value, min, max));
    }

    /** Returns whether {@link #text} takes a text. */
    public static boolean isText(String value, int min, int max) {
        int length = value.codePointCount(0, value.length());
        return length >= min && length <= max && unprintable(value).isEmpty();
    }

    /** Returns a text that may have several lines: no control characters but those that are white space. */
    public static String lines(String field, String value, int min, int max) {
        unprintable(WHITE_SPACE.matcher(ofLength(field, value, min, max)).replaceAll(" "))
                .ifPresent(rule -> {
                    throw RequestRefusedException.of(field, rule, value);
                });
        return value;
    }

    private static String ofLength(String field, String value, int min, int max) {
        Objects.requireNonNull(value, field);
        int length = value.codePointCount(0, value.length());
        if (length < min || length > max) {
            String rule = min == 0
                    ? "must be at most " + max + " characters"
                    : "must be " + min + " to " + max + " characters";
            throw RequestRefusedException.of(field, rule + ", has " + length, value);
        }
        return value;
    }

    /**
     * Refuses a text that is no segment of a URL's path: {@code .} and {@code ..} lead elsewhere, however they are encoded.
     */
    public static String segment(String field, String value) {
        if (value.equals(".") || value.equals("..")) {
            throw RequestRefusedException.of(field, "must not be . or .., which no path can hold", value);
        }
        return value;
    }

    /** Refuses a text with control characters, or with half a surrogate pair. */
    public static String printable(String field, String value) {
        Optional<String> rule = unprintable(value);
        if (rule.isPresent()) {
            throw RequestRefusedException.of(field, rule.get(), value);
        }
        return value;
    }

    /** Returns the rule of {@link #printable} that a text breaks; empty if it breaks none. */
    public static Optional<String> unprintable(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isISOControl(c)) {
                return Optional.of("must not hold control characters");
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == value.length()
                        || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    return Optional.of("must be well-formed Unicode");
                }
                i++;
            }
        }
        return Optional.empty();
    }

    /** Reads a decimal that is written in full: no exponent, no grouping. */
    public static BigDecimal decimal(String field, String text, String example) {
        if (!DECIMAL.matcher(Objects.requireNonNull(text, field)).matches()) {
            throw RequestRefusedException.of(field, "must be a plain decimal such as " + example, text);
        }
        return new BigDecimal(text);
    }

    /**
     * Refuses a number that cannot be added up and written in full: at most 15 digits before the point, and few after it. Zeros at the end do
     * not count, but an exponent such as that of {@code 0E-400000000} does, with which a sum would never end.
     */
    public static BigDecimal bounded(String field, BigDecimal number, int decimals) {
        Objects.requireNonNull(number, field);
        if (number.scale() > LARGEST_SCALE || number.stripTrailingZeros().scale() > decimals) {
            throw RequestRefusedException.of(field, "must have at most " + decimals + " decimals", number.toString());
        }
        if (number.precision() - (long) number.scale() > MOST_DIGITS) {
            throw RequestRefusedException.of(field, "is too large", number.toString());
        }
        return number;
    }

    /** Refuses a number below zero. */
    public static BigDecimal notNegative(String field, BigDecimal number) {
        if (Objects.requireNonNull(number, field).signum() < 0) {
            throw RequestRefusedException.of(field, "must not be negative", number.toString());
        }
        return bounded(field, number, MOST_DECIMALS);
    }

    /** Refuses a text that begins or ends with a blank. */
    public static String noBlanksAround(String field, String value) {
        if (!value.equals(value.strip())) {
            throw RequestRefusedException.of(field, "must not begin or end with a blank", value);
        }
        return value;
    }

    /** Refuses a number below {@code min} or above {@code max}. */
    public static long range(String field, long value, long min, long max) {
        if (value < min || value > max) {
            throw RequestRefusedException.of(field, "must be from " + min + " to " + max, Long.toString(value));
        }
        return value;
    }

    /**
     * Returns an immutable copy of a request's additional members with one more.
     *
     * @param request the model of the request
     * @param members the members so far
     * @param member the name of the member in the API
     * @param value a text, a number, a boolean, or a list or map of these
     * @return the copy
     * @throws RequestRefusedException when the contract states the member, or the value is none of JSON
     */
    public static Map<String, Object> additional(
            Class<? extends TolerantModel> request, Map<String, Object> members, String member, Object value) {
        return AdditionalMember.with(request, members, member, value);
    }
}
