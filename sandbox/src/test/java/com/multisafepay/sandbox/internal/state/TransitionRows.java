package com.multisafepay.sandbox.internal.state;

/** The table of transitions, for tests of other packages. */
public final class TransitionRows {
    private TransitionRows() {}

    /** Returns whether a row leads from one state to another. */
    public static boolean lead(OrderState before, OrderState after) {
        return Transitions.TABLE.stream().anyMatch(row -> row.leads(before, after));
    }
}
