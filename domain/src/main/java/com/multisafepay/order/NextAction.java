package com.multisafepay.order;

import java.net.URI;
import java.util.Objects;

/** What the customer has to do next for an order to be paid. */
public sealed interface NextAction {

    /**
     * Go to a page.
     *
     * @param url its address
     */
    record Redirect(URI url) implements NextAction {

        /** Refuses null. */
        public Redirect {
            Objects.requireNonNull(url, "url");
        }
    }

    /** Nothing here: the payment goes on elsewhere, in an app, at a bank or in a review. */
    record Wait() implements NextAction {}

    /** Nothing: the order is decided. */
    record Nothing() implements NextAction {}
}
