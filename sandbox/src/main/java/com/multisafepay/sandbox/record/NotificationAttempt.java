package com.multisafepay.sandbox.record;

import java.time.Instant;
import java.util.Objects;

/**
 * An attempt to notify a merchant of an order.
 *
 * @param at the time, by the sandbox's clock
 * @param orderId the merchant's id of the order
 * @param number the number of the attempt: 1, or 2 to 4 for a repetition
 * @param method {@code POST} or {@code GET}
 * @param url the address with its parameters; empty when nothing was sent
 * @param body the body, JSON; empty for a GET
 * @param auth the {@code Auth} header, which signs the body; empty for a GET
 * @param status the HTTP status of the answer; 0 when there was none
 * @param answer the first 100 characters of the answer
 * @param acknowledged whether the merchant acknowledged it: status 200 and {@code OK} among these characters
 * @param reason the reason why it was not acknowledged; empty when it was
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
        String reason) {

    /** Checks that nothing is null. */
    public NotificationAttempt {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(auth, "auth");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(reason, "reason");
    }
}
