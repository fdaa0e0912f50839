package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.control.Journal;
import com.multisafepay.sandbox.internal.control.Masks;
import java.time.Instant;

/**
 * A call that the sandbox answered, as its journal keeps it. Secrets, such as keys, card numbers and account numbers,
 * are masked.
 *
 * @param at when it was answered, by the sandbox's clock
 * @param method the HTTP method
 * @param target path and query as they came, without a key
 * @param request the request's body; empty when there was none
 * @param status the HTTP status of the answer
 * @param answer the answer's body
 */
public record Exchange(Instant at, String method, String target, String request, int status, String answer) {
    static Exchange of(Journal.Entry entry, Masks masks) {
        return new Exchange(
                entry.at(),
                entry.call().method(),
                Masks.target(entry.call().path(), entry.call().query()),
                masks.body(entry.call().body()),
                entry.answer().status(),
                masks.body(entry.answer().body()));
    }
}
