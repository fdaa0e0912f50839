package com.multisafepay.sandbox.internal.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A charge or a payout, as it concerns one account.
 *
 * @param account the account
 * @param body the request that it was made with
 */
record Booking(long account, ObjectNode body) implements Movement.Source {
    @Override
    public String maker() {
        return Long.toString(account);
    }

    @Override
    public OptionalLong ofAccount() {
        return OptionalLong.of(account);
    }

    /** Returns the movement that it is, of an amount in minor units. */
    Movement movement(
            long id, String type, boolean debit, String status, LocalDateTime created, LocalDateTime updated) {
        long amount = body.path("amount").asLong();
        return new Movement(
                id,
                type,
                "",
                debit,
                amount,
                0,
                List.of(StoredOrder.Moment.first(updated, OrderState.of(status, status))),
                created,
                updated,
                status.equals(Movement.COMPLETED) ? Optional.of(updated) : Optional.empty(),
                body.path("order_id").asText(),
                body.path("description").asText(),
                Map.of(),
                false,
                body.path("currency").asText(),
                this);
    }
}
