package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.mail.StoredMail;
import java.net.URI;
import java.time.Instant;

/**
 * A mail that a customer would have got. The sandbox sends none.
 *
 * @param at when, by the sandbox's clock
 * @param to the customer's address
 * @param orderId the merchant's key of the order that it is about
 * @param locale the locale that it is written for, such as {@code nl_NL}
 * @param subject its subject
 * @param text what it says
 * @param link where the customer can pay; empty where the order has no page
 */
public record Mail(Instant at, String to, String orderId, String locale, String subject, String text, URI link) {
    static Mail of(StoredMail letter) {
        return new Mail(
                letter.at(),
                letter.to(),
                letter.orderId(),
                letter.locale(),
                letter.subject(),
                letter.text(),
                URI.create(letter.link()));
    }
}
