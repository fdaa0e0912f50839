package com.multisafepay.order.request;

/** The HTTP method of notifications. */
public enum NotificationMethod {
    /** Signed, and carries the order: advised. */
    POST,
    /** A hint only: neither signed nor with the order. */
    GET
}
