package com.multisafepay.order.request;

/** How notifications are delivered. */
public enum NotificationMethod {
    /** Signed, and carries the order: advised. */
    POST,
    /** A hint only: neither signed nor with the order. */
    GET
}
