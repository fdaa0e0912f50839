package com.multisafepay.sandbox.internal.simulation;

import java.util.Map;

/**
 * Documented test data of a payment method, and what they lead to.
 *
 * @param fields the deciding details by their names in the API, such as {@code card_number}
 * @param script the script of the payment
 */
public record TestExample(Map<String, String> fields, PaymentScript script) {
    static TestExample of(String field, String value, PaymentScript script) {
        return new TestExample(Map.of(field, value), script);
    }
}
