package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;

/**
 * Money on its way from a balance to a bank account.
 *
 * @param id the provider's id
 * @param line the balance
 * @param amount in minor units
 * @param status where it stands: reserved, completed or void
 * @param created when it was made
 * @param iban the number of the bank account
 * @param request what was asked for; empty for an automatic payout
 */
record Payout(
        long id,
        Balances.Line line,
        long amount,
        String status,
        LocalDateTime created,
        String iban,
        ObjectNode request) {
    static final String RESERVED = "reserved";
    static final String COMPLETED = "completed";
    static final String VOID = "void";

    Payout status(String other) {
        return new Payout(id, line, amount, other, created, iban, request);
    }

    /** As the API answers it. */
    ObjectNode told() {
        return request.deepCopy()
                .put("transaction_id", id)
                .put("status", status)
                .put("created", created.toString());
    }
}
