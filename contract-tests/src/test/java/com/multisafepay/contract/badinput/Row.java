package com.multisafepay.contract.badinput;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A row of the table.
 *
 * @param field the field as the API names it
 * @param words what is bad about it
 * @param value the value, as far as it can be shown
 * @param library what the library makes of it
 * @param sandbox what the sandbox answers
 * @param expected what the API's documentation has it answer
 */
record Row(String field, String words, String value, Refusal library, String sandbox, String expected) {

    private static final int SHOWN = 24;

    boolean refused() {
        return library.outcome() == Refusal.Outcome.REFUSED;
    }

    static String answer(int status, int code) {
        return status == 200 && code == 0 ? "taken" : status + ", " + code;
    }

    static String shown(JsonNode value) {
        String json = value.isMissingNode() ? "" : Raw.written(value);
        return json.length() > SHOWN ? json.substring(0, SHOWN) + "…" : json;
    }

    String line() {
        String given = value.isEmpty() ? words : words + ": `" + value.replace("|", "\\|") + "`";
        return "| `" + field + "` | " + given + " | " + library.rule().replace("|", "\\|") + " | " + sandbox + " |\n";
    }

    @Override
    public String toString() {
        return line() + "expected " + expected + ", library: " + library;
    }
}
