package com.multisafepay.sandbox;

import java.time.Instant;

/**
 * One attempt to tell a merchant of an order.
 *
 * @param at when it was made, by the sandbox's clock
 * @param orderId the merchant's order id
 * @param number which attempt of its notification it was: 1, or 2 to 4 for a repetition
 * @param method {@code POST} or {@code GET}
 * @param url where it went, with its parameters; empty where nothing was sent, as a fault wanted it
 * @param body what was sent, JSON; empty for a GET
 * @param auth the {@code Auth} header, which signs the body; empty for a GET
 * @param status the HTTP status of the answer; 0 where there was none
 * @param answer the first 100 characters of the answer
 * @param acknowledged whether the merchant took it: status 200 and {@code OK} among these characters
 * @param reason why it was not taken; empty where it was
 */
public record NotificationAttempt(
        Instant at,
        String orderId,
        int number,
        String method,
        String url,
        String body,
        String auth,
        int status,
        String answer,
        boolean acknowledged,
        String reason) {}
