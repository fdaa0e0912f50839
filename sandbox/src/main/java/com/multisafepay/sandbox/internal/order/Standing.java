package com.multisafepay.sandbox.internal.order;

/**
 * Where an order stands.
 *
 * @param status the order's status
 * @param financialStatus the status of its money
 * @param reason a text on it; empty when there is nothing to say
 * @param reasonCode a code on it; empty when there is none
 */
public record Standing(String status, String financialStatus, String reason, String reasonCode) {
    static final Standing INITIALIZED = of("initialized", "initialized");
    static final Standing COMPLETED = of("completed", "completed");
    static final Standing PAID_ELSEWHERE = of("completed", "initialized");
    static final Standing PAY_LATER = of("completed", "uncleared");
    static final Standing UNCLEARED = of("uncleared", "uncleared");

    static Standing of(String status, String financialStatus) {
        return new Standing(status, financialStatus, "", "");
    }

    static Standing declined(String reasonCode, String reason) {
        return new Standing("declined", "declined", reason, reasonCode);
    }

    boolean completed() {
        return status.equals("completed");
    }

    boolean open() {
        return status.equals("initialized");
    }
}
