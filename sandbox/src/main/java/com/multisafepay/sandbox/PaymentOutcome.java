package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.simulation.Scenario;

/** What a test lets a payment come to; the scenarios of MultiSafepay's own test platform. */
public enum PaymentOutcome {
    /** The customer pays; with manual capture the payment is authorised. */
    SUCCESS(Scenario.SUCCESS),
    /** The payment is declined. */
    FAILURE(Scenario.FAILURE),
    /** The customer gives up. */
    CANCELLED(Scenario.CANCELLED),
    /** The payment's time runs out. */
    EXPIRED(Scenario.EXPIRED),
    /** The payment is held for a review. */
    UNCLEARED(Scenario.UNCLEARED);

    final Scenario scenario;

    PaymentOutcome(Scenario scenario) {
        this.scenario = scenario;
    }
}
