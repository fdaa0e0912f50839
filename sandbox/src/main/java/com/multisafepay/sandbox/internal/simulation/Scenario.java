package com.multisafepay.sandbox.internal.simulation;

import com.multisafepay.sandbox.internal.state.Event;

/** What somebody who tests lets a payment come to. */
public enum Scenario {
    /** The customer pays. */
    SUCCESS(Event.SUCCEEDED),
    /** The payment is refused. */
    FAILURE(Event.REFUSED),
    /** The customer gives up. */
    CANCELLED(Event.CUSTOMER_CANCELLED),
    /** The payment's time runs out. */
    EXPIRED(Event.TIMED_OUT),
    /** The payment is held for a review. */
    UNCLEARED(Event.HELD);

    private final Event event;

    Scenario(Event event) {
        this.event = event;
    }

    /** The course that the payment takes. */
    public PaymentScript course() {
        return this == FAILURE ? PaymentScript.DECLINED : PaymentScript.now(event);
    }
}
