package com.multisafepay.sandbox.internal.notification;

import java.time.Duration;
import java.time.Instant;

/**
 * A notification on its way.
 *
 * @param notification what is brought
 * @param number which attempt it is, from 1
 * @param due when it is meant to go out
 * @param faulted whether a fault has already had its way with this attempt
 */
record OutgoingNotification(Notification notification, int number, Instant due, boolean faulted) {
    /** Attempts in all. */
    static final int ATTEMPTS = 4;
    /** Between one attempt and the next. */
    static final Duration PAUSE = Duration.ofMinutes(15);

    static OutgoingNotification first(Notification notification, Instant now) {
        return new OutgoingNotification(notification, 1, now, false);
    }

    String orderId() {
        return notification.orderId();
    }

    boolean last() {
        return number == ATTEMPTS;
    }

    /** The next attempt. */
    OutgoingNotification again() {
        return new OutgoingNotification(notification, number + 1, due.plus(PAUSE), false);
    }

    /** The same attempt at another time, safe from faults. */
    OutgoingNotification postponed(Instant until) {
        return new OutgoingNotification(notification, number, until, true);
    }
}
