package com.multisafepay.sandbox.pages.payment;

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

    boolean has(String option) {
        return value.equals(option);
    }

    /** Returns the ids of the texts that go with it, for who hears the page; may be empty. */
    String describedBy() {
        return ((hint.isEmpty() ? "" : key() + "-hint ") + (invalid() ? key() + "-error" : "")).strip();
    }

    /** Returns the id of the control that a link to it leads to. */
    String target() {
        return radio() ? key() + '-' + options.keySet().iterator().next() : key();
    }
}
