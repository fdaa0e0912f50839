package com.multisafepay.sandbox.record;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;

/**
 * A mail that a customer would have received. The sandbox sends none.
 *
 * @param at the time, by the sandbox's clock
 * @param to the customer's address
 * @param orderId the merchant's id of the order that it is about
 * @param locale the locale that it is written for, such as {@code nl_NL}
 * @param subject its subject
 * @param text its text
 * @param link the address where the customer can pay; empty when the order has no page
 */
public record Mail(Instant at, String to, String orderId, String locale, String subject, String text, URI link) {

    /** Checks that nothing is null. */
    public Mail {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(link, "link");
    }
}
