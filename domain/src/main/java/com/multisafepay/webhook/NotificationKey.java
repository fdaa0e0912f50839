package com.multisafepay.webhook;

import com.multisafepay.money.Money;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.Status;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * The identity of a notification: two with the same key tell the same. A change of the status alone would miss a settlement and a
 * second partial refund.
 *
 * @param orderId the order
 * @param status the status
 * @param financialStatus the status of its money
 * @param amountRefunded what went back
 * @param modified the time the order last changed; an earlier one is late
 */
public record NotificationKey(
        OrderId orderId,
        Status status,
        Optional<Status> financialStatus,
        Money amountRefunded,
        Optional<LocalDateTime> modified) {

    /** Refuses null. */
    public NotificationKey {
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(financialStatus, "financialStatus");
        Objects.requireNonNull(amountRefunded, "amountRefunded");
        Objects.requireNonNull(modified, "modified");
    }

    /**
     * The key of an order as it stands.
     *
     * @param order the order
     * @return its key
     */
    public static NotificationKey of(Order order) {
        Objects.requireNonNull(order, "order");
        return new NotificationKey(
                order.orderId(), order.status(), order.financialStatus(), order.amountRefunded(), order.modified());
    }

    /** The part of the key, beside order and time, as a short text without line breaks. */
    String fingerprint() {
        return status + "/" + financialStatus.map(Status::value).orElse("") + "/" + amountRefunded.minorUnits();
    }
}
