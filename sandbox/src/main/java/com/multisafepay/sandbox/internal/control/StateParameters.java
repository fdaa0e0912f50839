package com.multisafepay.sandbox.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.contract.ApiError;

/** The parameters of a provider state: those that a pact gives, else the usual ones. */
record StateParameters(ProviderState state, JsonNode given) {

    static final String ORDER_ID = "order_id";
    static final String CUSTOMER = "customer_reference";
    static final String AMOUNT = "amount";
    static final String CURRENCY = "currency";
    static final String GATEWAY = "gateway";
    static final String NOTIFICATION_URL = "notification_url";

    String orderId() {
        return text(ORDER_ID);
    }

    /** Returns a parameter as text: a pact may give a number. */
    String text(String name) {
        String value = given.path(name).asText("");
        return value.isEmpty() ? state.parameters().getOrDefault(name, "") : value;
    }

    long number(String name) {
        String value = text(name);
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw ApiError.malformed(name + ": has to be a whole number, and is '" + value + "'");
        }
    }
}
