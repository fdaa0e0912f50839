package com.multisafepay.sandbox.internal.mail;

import java.time.Instant;

/**
 * A mail as it would have been sent.
 *
 * @param at when
 * @param to the customer's address
 * @param orderId the order that it is about
 * @param locale the locale that it is written for
 * @param subject its subject
 * @param text what it says
 * @param link where the customer can pay; empty where the order has no page
 * @param reminder whether it reminds of an order that was not paid
 */
public record StoredMail(
        Instant at,
        String to,
        String orderId,
        String locale,
        String subject,
        String text,
        String link,
        boolean reminder) {}
