package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.notification.Attempt;
import com.multisafepay.sandbox.internal.notification.Notifications;
import java.time.Duration;
import java.util.List;

/**
 * What merchants are told of their orders without asking ("Webhook"). After each change of an order's status or of its
 * money's, and after each refund that went through, one notification goes to the order's {@code notification_url}, else
 * to the one that is set for the site: signed with the key that made the order, and in sequence for each order. One that is not
 * acknowledged comes again three times, 15 minutes apart by the sandbox's clock, with the same body and a new time and
 * signature; those after it do not wait for it. Safe to use from many threads.
 */
public final class SandboxNotifications {
    private final Notifications notifications;

    SandboxNotifications(Notifications notifications) {
        this.notifications = notifications;
    }

    /**
     * The latest attempts.
     *
     * @return at most 1,000, the oldest first
     */
    public List<NotificationAttempt> attempts() {
        return notifications.attempts().stream().map(SandboxNotifications::told).toList();
    }

    /**
     * The latest attempts for one order.
     *
     * @param orderId the merchant's order id
     * @return the oldest first
     */
    public List<NotificationAttempt> attempts(String orderId) {
        return notifications.attempts(orderId).stream()
                .map(SandboxNotifications::told)
                .toList();
    }

    /**
     * Tells once more where an order stands now, as somebody in the dashboard can.
     *
     * @param orderId the merchant's order id
     * @throws IllegalStateException when there is no such order, or nobody to tell
     */
    public void resend(String orderId) {
        try {
            notifications.resend(orderId);
        } catch (ApiError refused) {
            throw new IllegalStateException(refused.info(), refused);
        }
    }

    /**
     * How many attempts are queued or under way; those that wait for the clock do not count.
     *
     * @return 0 when all that is due has been done
     */
    public int underWay() {
        return notifications.underWay();
    }

    /**
     * Waits until every attempt that is due by the sandbox's clock has been made, so that a test need not sleep.
     *
     * @param within how long to wait, by the machine's clock
     * @throws IllegalStateException when that is not long enough, or the thread is interrupted
     */
    public void await(Duration within) {
        try {
            if (!notifications.await(within)) {
                throw new IllegalStateException(
                        "within: " + within + " is not enough, " + underWay() + " attempts are queued or under way");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for notifications", e);
        }
    }

    private static NotificationAttempt told(Attempt attempt) {
        return new NotificationAttempt(
                attempt.at(),
                attempt.orderId(),
                attempt.number(),
                attempt.method(),
                attempt.url(),
                attempt.text(),
                attempt.auth(),
                attempt.status(),
                attempt.answered(),
                attempt.acknowledged(),
                attempt.reason());
    }
}
