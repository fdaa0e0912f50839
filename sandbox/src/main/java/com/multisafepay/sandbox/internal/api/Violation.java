package com.multisafepay.sandbox.internal.api;

/**
 * A value that breaks the contract.
 *
 * @param field the path of the value, such as {@code shopping_cart.items[2].unit_price}; empty for the whole body
 * @param missing whether a required value is absent
 * @param rule the rule that is broken, in words and without the value
 */
record Violation(String field, boolean missing, String rule) {
    /** Returns the JSON pointer of the value; empty for the whole body. */
    String pointer() {
        return field.isEmpty() ? "" : '/' + field.replaceAll("[.\\[]", "/").replace("]", "");
    }

    @Override
    public String toString() {
        return field.isEmpty() ? rule : field + ": " + rule;
    }
}
