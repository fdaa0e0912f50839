package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.sandbox.internal.pages.PageBackend;
import java.util.List;
import java.util.Map;

/**
 * A field to fill in.
 *
 * @param field which one
 * @param label what it asks for
 * @param hint how to fill it in; may be empty
 * @param value what it holds
 * @param error what is wrong with it; empty where nothing is
 * @param options the values to choose from, each with its label
 */
record FieldView(Field field, String label, String hint, String value, String error, Map<String, String> options) {
    private static final List<Field> NARROW = List.of(
            Field.CARD_EXPIRY, Field.CARD_CVC, Field.ZIP_CODE, Field.HOUSE_NUMBER, Field.FIRST_NAME, Field.LAST_NAME);

    private static final Map<String, String> BRANDS =
            Map.of("AMEX", "American Express", "MAESTRO", "Maestro", "MASTERCARD", "Mastercard", "VISA", "Visa");

    String key() {
        return field.key;
    }

    String autocomplete() {
        return field.autocomplete;
    }

    String type() {
        return switch (field.input) {
            case EMAIL -> "email";
            case TEL -> "tel";
            default -> "text";
        };
    }

    boolean digits() {
        return field.input == Field.Input.DIGITS;
    }

    boolean radio() {
        return field.input == Field.Input.RADIO;
    }

    boolean check() {
        return field.input == Field.Input.CHECK;
    }

    boolean select() {
        return field.input == Field.Input.SELECT;
    }

    boolean narrow() {
        return NARROW.contains(field);
    }

    boolean invalid() {
        return !error.isEmpty();
    }

    /** Returns the name of the brand that a card's number belongs to; empty where there is none. */
    String brand() {
        String number = field == Field.CARD_NUMBER ? field.check.plain(value) : "";
        return number.matches("[0-9]+") ? BRANDS.getOrDefault(PageBackend.cardBrand(number), "") : "";
    }

    boolean has(String option) {
        return value.equals(option);
    }

    /** Returns the id of the text that goes with it, for who hears the page; empty where there is none. */
    String describedBy() {
        return invalid() ? key() + "-error" : hint.isEmpty() ? "" : key() + "-hint";
    }
}
