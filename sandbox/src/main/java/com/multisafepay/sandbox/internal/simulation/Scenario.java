package com.multisafepay.sandbox.internal.simulation;

import com.multisafepay.sandbox.internal.state.Event;

/** The outcomes of a payment that a tester can choose. */
enum Scenario {
    /** The customer pays. */
    SUCCESS(Event.SUCCEEDED),
    /** The payment is refused. */
    FAILURE(Event.REFUSED),
    /** The customer cancels. */
    CANCELLED(Event.CUSTOMER_CANCELLED),
    /** The payment's time runs out. */
    EXPIRED(Event.TIMED_OUT),
    /** The payment is held for a review. */
    UNCLEARED(Event.HELD);

    private final Event event;

    Scenario(Event event) {
        this.event = event;
    }

    /** Returns the script of the payment. */
    PaymentScript script() {
        return this == FAILURE ? PaymentScript.DECLINED : PaymentScript.now(event);
    }
}
