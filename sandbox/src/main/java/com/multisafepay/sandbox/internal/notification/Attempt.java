package com.multisafepay.sandbox.internal.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * One attempt to tell a merchant, as the log keeps it.
 *
 * @param at when it was made, by the sandbox's clock
 * @param orderId the order it is about
 * @param number which attempt of its notification it was, from 1
 * @param method POST or GET
 * @param url where it went; empty where nothing was sent
 * @param body what was sent
 * @param auth the {@code Auth} header; empty for a GET
 * @param answer what came back
 */
@SuppressWarnings("ArrayRecordComponent")
public record Attempt(
        Instant at,
        String orderId,
        int number,
        String method,
        String url,
        byte[] body,
        String auth,
        ReceiverAnswer answer) {

    static Attempt unsent(OutgoingNotification delivery, Instant at, String why) {
        return new Attempt(
                at,
                delivery.orderId(),
                delivery.number(),
                delivery.notification().method(),
                "",
                new byte[0],
                "",
                ReceiverAnswer.none(why));
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The HTTP status of the answer; 0 where there was none. */
    public int status() {
        return answer.status();
    }

    /** The first characters of the answer. */
    public String answered() {
        return answer.text();
    }

    /** Whether it was taken. */
    public boolean acknowledged() {
        return answer.acknowledges();
    }

    /** Why it was not taken; empty where it was. */
    public String reason() {
        return answer.reason();
    }
}
