package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.state.Movement;
import java.time.LocalDateTime;

/**
 * Money on its way from a balance to a bank account.
 *
 * @param id the provider's id
 * @param type the API's word for its kind
 * @param line the balance
 * @param amount in minor units
 * @param status where it stands: reserved, completed or void
 * @param created when it was made
 * @param updated when its status last changed
 * @param iban the number of the bank account
 * @param request what was asked for
 */
record Payout(
        long id,
        String type,
        Balances.Line line,
        long amount,
        String status,
        LocalDateTime created,
        LocalDateTime updated,
        String iban,
        ObjectNode request) {
    static final String ASKED_FOR = "affiliate_payout";
    static final String AUTOMATIC = "automatic_payout";

    static final String RESERVED = "reserved";
    static final String COMPLETED = Movement.COMPLETED;
    static final String VOID = "void";

    Payout status(String other, LocalDateTime now) {
        return new Payout(id, type, line, amount, other, created, now, iban, request);
    }

    /** As the API answers it. */
    ObjectNode told() {
        return request.deepCopy()
                .put("transaction_id", id)
                .put("status", status)
                .put("created", created.toString());
    }

    /** As the list of transactions tells it. */
    Movement movement() {
        return Movement.booked(line.account(), request, id, type, true, status, created, updated);
    }
}
