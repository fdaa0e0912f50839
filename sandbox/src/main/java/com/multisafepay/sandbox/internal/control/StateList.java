package com.multisafepay.sandbox.internal.control;

import static com.multisafepay.sandbox.internal.control.StateParameters.AMOUNT;
import static com.multisafepay.sandbox.internal.control.StateParameters.CURRENCY;
import static com.multisafepay.sandbox.internal.control.StateParameters.GATEWAY;
import static com.multisafepay.sandbox.internal.control.StateParameters.ORDER_ID;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Provider states by name, in the sequence in which they were added, and what many of them share. */
final class StateList {

    private final Map<String, ProviderState> states = new LinkedHashMap<>();

    /** Returns the states by name. */
    Map<String, ProviderState> byName() {
        return states;
    }

    /** Adds a state. */
    void add(
            String name,
            String description,
            Map<String, String> parameters,
            List<String> values,
            BiFunction<StateMaker, StateParameters, ObjectNode> making) {
        states.put(name, new ProviderState(description, new TreeMap<>(parameters), values, making));
    }

    /** Returns the parameters of an order, with their usual values. */
    static Map<String, String> order(String gateway) {
        return Map.of(ORDER_ID, "pact-1", AMOUNT, "1000", CURRENCY, "EUR", GATEWAY, gateway);
    }

    /** Returns the names of the values of an order that was paid. */
    static List<String> payment() {
        return List.of(ORDER_ID, StateOrders.TRANSACTION);
    }
}
