package com.multisafepay.sandbox.internal.reporting;

import com.multisafepay.sandbox.internal.order.StoredOrder;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A movement on the account: a payment, or what came of one later.
 *
 * @param id the provider's id
 * @param type the API's word for its kind
 * @param debit whether money left the account
 * @param amount in minor units
 * @param cost what the provider charges, in minor units
 * @param currency ISO 4217 code
 * @param status where it stands
 * @param financialStatus where its money stands
 * @param created when it was made
 * @param updated when it last changed
 * @param completed when it was completed
 * @param orderId the merchant's key that it goes by
 * @param description what it is about
 * @param order the order that it belongs to
 */
record Movement(
        long id,
        String type,
        boolean debit,
        long amount,
        long cost,
        String currency,
        String status,
        String financialStatus,
        LocalDateTime created,
        LocalDateTime updated,
        Optional<LocalDateTime> completed,
        String orderId,
        String description,
        StoredOrder order) {

    Cursor cursor() {
        return new Cursor(created, id);
    }

    /** What it brings to the balance. */
    long change() {
        return (debit ? -amount : amount) - cost;
    }
}
