package com.multisafepay.sandbox.internal.state;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state of an order.
 *
 * @param status the order's status
 * @param financialStatus the status of its money; empty where the API tells none
 * @param reason the reason in words; may be empty
 * @param reasonCode the code of the reason; may be empty
 */
public record OrderState(String status, String financialStatus, String reason, String reasonCode) {
    /** The customer has started, and nothing was paid. */
    public static final OrderState INITIALIZED = of("initialized", "initialized");

    private static final Set<String> PAID = Set.of("completed", "shipped", "partial_refunded");

    /** Returns a state without a reason. */
    public static OrderState of(String status, String financialStatus) {
        return new OrderState(status, financialStatus, "", "");
    }

    /** Returns the state of a pair such as {@code completed/uncleared}. */
    static OrderState of(String pair) {
        int slash = pair.indexOf('/');
        return of(pair.substring(0, slash), pair.substring(slash + 1));
    }

    /** Returns the same state with a reason. */
    public OrderState because(String code, String text) {
        return new OrderState(status, financialStatus, text, code);
    }

    /** Returns the state that an event leads to when a method pays; empty where it cannot happen. */
    public Optional<OrderState> next(Event event, String method) {
        return Transitions.next(this, event, method);
    }

    /** Returns whether the order was completed and nothing came of it since. */
    public boolean completed() {
        return status.equals("completed");
    }

    /** Returns whether the customer has not finished yet. */
    public boolean open() {
        return status.equals("initialized");
    }

    /** Returns whether the order counts as paid or authorised. */
    public boolean paidOrAuthorised() {
        return PAID.contains(status);
    }

    /** Returns the status of the money as it is told; null where the API tells none. */
    public @Nullable String toldFinancialStatus() {
        return financialStatus.isEmpty() ? null : financialStatus;
    }

    /** Returns both statuses, such as {@code completed/uncleared}. */
    public String pair() {
        return status + '/' + financialStatus;
    }
}
