package com.multisafepay.sandbox.internal.notification;

import java.time.Duration;
import java.util.Optional;

/**
 * Something that goes wrong with attempts to come.
 *
 * @param kind what goes wrong
 * @param by for how long a delayed attempt is held back
 * @param times with how many attempts it goes wrong
 * @param orderId with attempts of which order; of any where empty
 */
public record Fault(Kind kind, Duration by, int times, Optional<String> orderId) {

    /** What can go wrong. */
    public enum Kind {
        /** It never arrives. */
        DROP,
        /** It arrives later; those after it are not held back. */
        DELAY,
        /** It arrives twice. */
        DUPLICATE,
        /** It arrives after the next one of the same order. */
        REORDER,
        /** It arrives signed with another key. */
        WRONG_SIGNATURE,
        /** One that tells of the end of a session, and of no payment, arrives before it. */
        PRETRANSACTION
    }

    boolean hits(String order) {
        return orderId.map(order::equals).orElse(true);
    }

    Fault less() {
        return new Fault(kind, by, times - 1, orderId);
    }
}
