package com.multisafepay.sandbox.internal.state;

import java.util.Set;

/**
 * Where an order stands.
 *
 * @param status the order's status
 * @param financialStatus the status of its money; empty where the API tells none
 * @param reason a text on it; empty when there is nothing to say
 * @param reasonCode a code on it; empty when there is none
 */
public record OrderState(String status, String financialStatus, String reason, String reasonCode) {
    /** The customer has started, nothing was received. */
    public static final OrderState INITIALIZED = of("initialized", "initialized");

    private static final Set<String> PAID = Set.of("completed", "shipped", "partial_refunded");

    /** A standing that needs no explanation. */
    public static OrderState of(String status, String financialStatus) {
        return new OrderState(status, financialStatus, "", "");
    }

    /** The standing of a pair such as {@code completed/uncleared}. */
    static OrderState of(String pair) {
        int slash = pair.indexOf('/');
        return of(pair.substring(0, slash), pair.substring(slash + 1));
    }

    /** The same standing with what there is to say on it. */
    public OrderState because(String code, String text) {
        return new OrderState(status, financialStatus, text, code);
    }

    /** Whether the order was completed and nothing came of it since. */
    public boolean completed() {
        return status.equals("completed");
    }

    /** Whether the customer has not finished yet. */
    public boolean open() {
        return status.equals("initialized");
    }

    /** Whether the order counts as paid or authorised. */
    public boolean paidOrAuthorised() {
        return PAID.contains(status);
    }

    /** Both statuses, such as {@code completed/uncleared}. */
    public String pair() {
        return status + '/' + financialStatus;
    }
}
