package com.multisafepay.sandbox.internal.state;

/** The events of an order. */
public enum Event {
    /** The customer picked a payment method on the page. */
    METHOD_PICKED,
    /** The payment method says that the customer paid. */
    SUCCEEDED,
    /** The payment is authorised and waits for its capture. */
    AUTHORISED,
    /** The payment is held for a review, or until the money arrives. */
    HELD,
    /** The issuer, the method or the provider refused. */
    REFUSED,
    /** The customer gave up. */
    CUSTOMER_CANCELLED,
    /** The payment method's time ran out. */
    TIMED_OUT,
    /** The page's session ended before the customer picked a method. */
    SESSION_EXPIRED,
    /** The merchant cancelled before the customer picked a method. */
    SESSION_CANCELLED,
    /** The merchant cancelled an open or authorised payment. */
    MERCHANT_CANCELLED,
    /** The merchant cancelled an open code to scan or terminal order, or no customer came to the terminal in time. */
    OPEN_ORDER_CANCELLED,
    /** A review ended well. */
    ACCEPTED,
    /** A review ended badly, or it was not reviewed in time. */
    REJECTED,
    /** The money arrived. */
    SETTLED,
    /** The merchant reported shipping. */
    SHIPPED,
    /** The merchant did not ship in time. */
    SHIP_TERM_PASSED,
    /** The whole authorised amount was captured. */
    CAPTURED,
    /** The amount that was not captured was released, by the merchant or by time. */
    RELEASED,
    /** All of the money went back. */
    REFUNDED,
    /** A part of the money went back. */
    PARTLY_REFUNDED,
    /** The money of a refund without an order was reserved. */
    SET_ASIDE,
    /** The customer's bank took the money back. */
    CHARGED_BACK
}
