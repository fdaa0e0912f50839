package com.multisafepay.sandbox.internal.notification;

import java.time.Duration;
import java.time.Instant;

/**
 * A notification that waits for an attempt.
 *
 * @param notification the notification
 * @param number the number of the attempt, from 1
 * @param due the time of the attempt
 * @param faulted whether the attempt has met a fault
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

    /** Returns the same attempt at another time, which meets no more faults. */
    OutgoingNotification postponed(Instant until) {
        return new OutgoingNotification(notification, number, until, true);
    }
}
