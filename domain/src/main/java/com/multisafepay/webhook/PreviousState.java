package com.multisafepay.webhook;

import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import java.util.Objects;
import java.util.Optional;

/**
 * The state that the last handled notification of an order reported.
 *
 * @param status the status
 * @param financialStatus the status of its money
 * @param amountRefunded the sum of the refunds that were reported
 */
public record PreviousState(Status status, Optional<Status> financialStatus, Money amountRefunded) {

    /** Refuses null. */
    public PreviousState {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(financialStatus, "financialStatus");
        Objects.requireNonNull(amountRefunded, "amountRefunded");
    }
}
