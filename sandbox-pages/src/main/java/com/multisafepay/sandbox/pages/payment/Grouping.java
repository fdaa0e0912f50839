package com.multisafepay.sandbox.pages.payment;

/** Writes card and account numbers in the groups that people read them in. */
final class Grouping {
    private static final String FOURS = "(?<=\\G.{4})(?=.)";
    private static final String AMEX = "3[0-9]{14}";

    private Grouping() {}

    /** Returns the value of a field with a blank between the groups of its number; other values as they are. */
    static String of(String key, String value) {
        if (key.equals(Field.CARD_NUMBER.key) && value.matches("[0-9 -]{8,}")) {
            String digits = value.replaceAll("[ -]", "");
            return digits.matches(AMEX)
                    ? digits.substring(0, 4) + ' ' + digits.substring(4, 10) + ' ' + digits.substring(10)
                    : digits.replaceAll(FOURS, " ");
        }
        return key.equals(Field.ACCOUNT_IBAN.key) ? value.replace(" ", "").replaceAll(FOURS, " ") : value;
    }
}
