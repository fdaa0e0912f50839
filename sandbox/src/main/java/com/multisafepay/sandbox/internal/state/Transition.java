package com.multisafepay.sandbox.internal.state;

import java.util.Set;

/**
 * A row of the table of transitions.
 *
 * @param from the state it leads from, such as {@code completed/uncleared}; {@code *} stands for any
 * @param event what happens
 * @param methods the payment methods it is for; empty for all
 * @param to the state it leads to; {@code =} stands for the status before
 */
record Transition(String from, Event event, Set<String> methods, String to) {

    /** Returns whether this row leads from one state to another. */
    boolean leads(OrderState before, OrderState after) {
        return leadsFrom(before) && after(before).pair().equals(after.pair());
    }

    boolean leadsFrom(OrderState state) {
        int slash = from.indexOf('/');
        return matches(from.substring(0, slash), state.status())
                && matches(from.substring(slash + 1), state.financialStatus());
    }

    boolean isFor(String method) {
        return methods.isEmpty() || methods.contains(method);
    }

    OrderState after(OrderState before) {
        OrderState after = OrderState.of(to);
        return OrderState.of(
                after.status().equals("=") ? before.status() : after.status(),
                after.financialStatus().equals("=") ? before.financialStatus() : after.financialStatus());
    }

    private static boolean matches(String pattern, String value) {
        return pattern.equals("*") || pattern.equals(value);
    }
}
