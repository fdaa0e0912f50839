package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.notification.OrderNotifier;
import com.multisafepay.sandbox.record.NotificationAttempt;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * The notifications of merchants ("webhooks"). Each change of an order's status or financial status, and each completed
 * refund, sends one to the order's {@code notification_url}, else to that of the site: signed with the key that created
 * the order, and in sequence for each order. One that is not acknowledged is repeated three times, 15 minutes apart by
 * the sandbox's clock, with the same body and a new time and signature; those after it do not wait for it. Safe to use
 * from many threads.
 */
public final class SandboxNotifications {
    private final OrderNotifier notifications;

    SandboxNotifications(OrderNotifier notifications) {
        this.notifications = notifications;
    }

    /**
     * Returns the latest attempts.
     *
     * @return at most 1,000, the oldest first
     */
    public List<NotificationAttempt> attempts() {
        return notifications.attempts();
    }

    /**
     * Returns the latest attempts for one order.
     *
     * @param orderId the merchant's order id
     * @return the oldest first
     */
    public List<NotificationAttempt> attempts(String orderId) {
        return notifications.attempts(Objects.requireNonNull(orderId, "orderId"));
    }

    /**
     * Sends a notification of an order as it stands now, like the button of the dashboard.
     *
     * @param orderId the merchant's order id
     * @throws IllegalStateException when there is no such order, or no address to notify
     */
    public void resend(String orderId) {
        Objects.requireNonNull(orderId, "orderId");
        try {
            notifications.resend(orderId);
        } catch (ApiError refused) {
            throw new IllegalStateException(refused.info(), refused);
        }
    }

    /**
     * Returns the number of attempts that are queued or being sent, without those that wait for the clock.
     *
     * @return 0 when every attempt that is due has been made
     */
    public int underWay() {
        return notifications.underWay();
    }

    /**
     * Waits until every attempt that is due by the sandbox's clock has been made, so that a test need not sleep.
     *
     * @param within the longest time to wait, by the machine's clock
     * @throws IllegalStateException when that is not long enough, or the thread is interrupted
     */
    public void await(Duration within) {
        Objects.requireNonNull(within, "within");
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
}
