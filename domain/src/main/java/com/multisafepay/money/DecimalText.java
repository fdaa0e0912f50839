package com.multisafepay.money;

import java.util.OptionalLong;

/** Checks and reads decimals that are given as text, without what patterns and {@link java.math.BigDecimal} allocate. */
final class DecimalText {

    private static final int MOST_DIGITS = 30;
    /** The characters of the longest text whose number is sure to fit a {@code long}. */
    private static final int SURE_TO_FIT = 18;

    private DecimalText() {}

    /** Returns whether a text is 1 to 30 digits, with one sign in front at most, and after a point 1 to 30 more at most. */
    static boolean isPlain(String text) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int point = text.indexOf('.');
        return point < 0
                ? isDigits(text, start, text.length())
                : isDigits(text, start, point) && isDigits(text, point + 1, text.length());
    }

    private static boolean isDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return start < end && end - start <= MOST_DIGITS;
    }

    /**
     * Reads a plain decimal of the usual form as minor units. {@code BigDecimal} reads any other; its class alone takes 14 ms of a first order
     * on Java 25.
     *
     * @param decimals as many as the text has to have
     * @return empty for a text that is long, or has more or fewer decimals
     */
    static OptionalLong minorUnits(String text, int decimals) {
        int point = text.indexOf('.');
        int found = point < 0 ? 0 : text.length() - point - 1;
        if (found != decimals || text.length() > SURE_TO_FIT) {
            return OptionalLong.empty();
        }
        String digits = point < 0 ? text : text.substring(0, point).concat(text.substring(point + 1));
        return OptionalLong.of(Long.parseLong(digits));
    }
}
