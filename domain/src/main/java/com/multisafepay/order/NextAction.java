package com.multisafepay.order;

import java.util.Objects;

/** The next action of the customer. */
public sealed interface NextAction {

    /**
     * Redirect the customer to a page.
     *
     * @param url its address, exactly as the API sent it
     */
    record Redirect(String url) implements NextAction {

        /** Refuses null. */
        public Redirect {
            Objects.requireNonNull(url, "url");
        }
    }

    /** Wait: the payment continues elsewhere, in an app, at a bank or in a review. */
    record Wait() implements NextAction {}

    /** Nothing: the order is decided. */
    record Nothing() implements NextAction {}
}
