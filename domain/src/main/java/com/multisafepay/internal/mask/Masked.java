package com.multisafepay.internal.mask;

import java.util.regex.Pattern;

/**
 * Takes what could be a card number or an account out of a text that others wrote, such as an answer's words. Ids can look the same by
 * chance, one in ten of those with 12 to 19 digits that begin with 2 to 6, and are taken out as well.
 */
public final class Masked {

    /** The mask that replaces what was taken out. */
    public static final String MASK = "***";

    private static final int SHORTEST_CARD = 12;
    private static final int LONGEST_CARD = 19;

    private static final Pattern IBAN =
            Pattern.compile("\\b(?:[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]){11,30}|[a-z]{2}[0-9]{2}[a-z0-9]{11,30})\\b");

    private Masked() {}

    /**
     * Masks card numbers and accounts in a text.
     *
     * @param text any text
     * @return the same, or with {@link #MASK} in their places
     */
    public static String text(String text) {
        if (text.length() < SHORTEST_CARD) {
            return text;
        }
        return withoutCards(IBAN.matcher(text).replaceAll(MASK));
    }

    /**
     * Escapes characters that would break a line of a log, move a terminal's cursor or hide what follows.
     *
     * @param text any text
     * @return the same, or with each such character as its code, such as {@code \}{@code u001b}
     */
    public static String printable(String text) {
        return Printable.text(text);
    }

    private static String withoutCards(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean groupStarts = isDigit(text, i) && !isDigit(text, i - 1);
            int end = groupStarts ? endOfCard(text, i) : -1;
            if (end >= 0) {
                kept.append(text, from, i).append(MASK);
                from = end;
                i = end - 1;
            }
        }
        return kept.append(text, from, text.length()).toString();
    }

    /** Returns the end of the longest card number that begins here, in one group of digits or several with a blank or a hyphen between; or -1. */
    private static int endOfCard(String text, int start) {
        if (text.charAt(start) < '2' || text.charAt(start) > '6') {
            return -1;
        }
        StringBuilder digits = new StringBuilder();
        int end = -1;
        for (int i = start; i < text.length() && digits.length() <= LONGEST_CARD; i++) {
            if (isDigit(text, i)) {
                digits.append(text.charAt(i));
                if (!isDigit(text, i + 1)
                        && digits.length() >= SHORTEST_CARD
                        && digits.length() <= LONGEST_CARD
                        && luhn(digits)) {
                    end = i + 1;
                }
            } else if (!isDigit(text, i + 1) || (text.charAt(i) != ' ' && text.charAt(i) != '-')) {
                break;
            }
        }
        return end;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /**
     * Returns whether digits end in the check digit that card numbers have.
     *
     * @param digits digits and nothing else
     */
    public static boolean luhn(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
