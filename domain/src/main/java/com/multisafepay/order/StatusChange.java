package com.multisafepay.order;

import java.util.Objects;
import java.util.Optional;

/**
 * A status that an order has from now on, as its stream of events tells it.
 *
 * @param orderId the order
 * @param status the status of the order
 * @param financialStatus the status of its money; empty where the stream does not tell it
 * @param transactionId the provider's id of the payment; empty where there is none
 */
public record StatusChange(
        OrderId orderId, Status status, Optional<Status> financialStatus, Optional<String> transactionId) {

    /** Refuses null. */
    public StatusChange {
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(financialStatus, "financialStatus");
        Objects.requireNonNull(transactionId, "transactionId");
    }

    /**
     * Returns whether the payment has ended: completed, cancelled, expired or void. A decline does not end it, as the customer may try
     * another card.
     *
     * @return true when it has ended
     */
    public boolean isFinal() {
        return status.equals(Status.COMPLETED)
                || status.equals(Status.CANCELLED)
                || status.equals(Status.EXPIRED)
                || status.equals(Status.VOID);
    }
}
