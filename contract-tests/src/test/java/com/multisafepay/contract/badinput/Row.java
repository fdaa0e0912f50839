package com.multisafepay.contract.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.order.request.OrderRequest;
import java.util.function.Supplier;

/**
 * A row of the table.
 *
 * @param field the field as the API names it
 * @param words what is bad about it
 * @param value the value, as far as it can be shown
 * @param library what the library says of it
 * @param sandbox what the sandbox answers
 * @param expected what the API's documentation has it answer
 */
record Row(String field, String words, String value, String library, String sandbox, String expected) {

    static final String NOT_TO_WRITE = "cannot be written";
    static final String LET_OUT = "let out";
    private static final int SHOWN = 24;

    /** What the library says: its rule where it names the field. */
    static String library(String field, Supplier<OrderRequest> order) {
        try {
            return LET_OUT + ": " + order.get();
        } catch (RequestRefusedException refused) {
            String named = refused.field().orElse("");
            return bare(named).equals(bare(field)) ? refused.rule().orElse("") : "names " + named;
        } catch (NullPointerException refused) {
            // It names the parameter, which NullArgumentsTest of the domain holds for every method.
            return String.valueOf(refused.getMessage()).contains(" ") ? "throws " + refused : "must not be null";
        } catch (UnsupportedOperationException typed) {
            return NOT_TO_WRITE;
        } catch (RuntimeException other) {
            return "throws " + other;
        }
    }

    private static String bare(String field) {
        return field.replaceAll("\\[\\d+]", "");
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
        return "| `" + field + "` | " + given + " | " + library.replace("|", "\\|") + " | " + sandbox + " |\n";
    }

    @Override
    public String toString() {
        return line() + "expected " + expected;
    }
}
