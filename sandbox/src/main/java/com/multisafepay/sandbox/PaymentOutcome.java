package com.multisafepay.sandbox;

/** The outcomes of a payment that a test can choose, as on MultiSafepay's own test platform. */
public enum PaymentOutcome {
    /** The customer pays; with manual capture the payment is authorised. */
    SUCCESS,
    /** The payment is declined. */
    FAILURE,
    /** The customer gives up. */
    CANCELLED,
    /** The payment's time runs out. */
    EXPIRED,
    /** The payment is held for a review. */
    UNCLEARED
}
