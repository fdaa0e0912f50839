package com.multisafepay.webhook;

import com.multisafepay.order.Order;
import com.multisafepay.webhook.NotificationStore.Novelty;
import java.util.Objects;
import java.util.Optional;

/**
 * The outcome of a notification, and the answer to it. The provider takes a notification for delivered when the answer has status
 * 200 and {@code OK} among the first 100 characters of its body.
 *
 * @param outcome the outcome
 * @param reason the reason why it was ignored or not acknowledged; empty otherwise
 * @param order the order it tells of, where it was trusted
 * @param httpStatus the status to answer with
 * @param text the body to answer with, plain ASCII text
 */
public record HandledNotification(Outcome outcome, String reason, Optional<Order> order, int httpStatus, String text) {

    /** Refuses null. */
    public HandledNotification {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(text, "text");
    }

    private static final String ACKNOWLEDGED = "OK";

    /** The outcome of a notification. */
    public enum Outcome {
        /** News: the merchant's code has dealt with it. */
        NEW,
        /** Handled before; acknowledged again. */
        REPEATED,
        /** A later change was handled before; acknowledged. */
        LATE,
        /** Not for the merchant's code; acknowledged. */
        IGNORED,
        /** News of the order are being handled elsewhere at this moment; not acknowledged, so that it comes again. */
        BUSY,
        /** Not to be trusted, not to be understood or not to be looked up; not acknowledged. */
        REJECTED
    }

    static HandledNotification handled(Novelty novelty, Order order) {
        Optional<Order> known = Optional.of(order);
        return switch (novelty) {
            case NEW -> new HandledNotification(Outcome.NEW, "", known, 200, ACKNOWLEDGED);
            case REPEATED -> new HandledNotification(Outcome.REPEATED, "", known, 200, ACKNOWLEDGED);
            case LATE -> new HandledNotification(Outcome.LATE, "", known, 200, ACKNOWLEDGED);
            case BUSY ->
                new HandledNotification(
                        Outcome.BUSY, "the order is being handled elsewhere", known, 503, "busy: come again");
        };
    }

    static HandledNotification ignored(String reason) {
        return new HandledNotification(Outcome.IGNORED, reason, Optional.empty(), 200, ACKNOWLEDGED);
    }

    static HandledNotification rejected(String reason) {
        return new HandledNotification(Outcome.REJECTED, reason, Optional.empty(), 403, "rejected: " + reason);
    }
}
