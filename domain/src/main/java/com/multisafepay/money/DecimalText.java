package com.multisafepay.money;

/** Checks decimals that are given as text, without what a pattern allocates. */
final class DecimalText {

    private static final int MOST_DIGITS = 30;

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
}
