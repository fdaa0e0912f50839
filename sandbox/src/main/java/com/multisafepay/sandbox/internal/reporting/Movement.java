package com.multisafepay.sandbox.internal.reporting;

import com.multisafepay.sandbox.internal.order.StoredOrder;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A movement on the account: a payment, or what came of one later.
 *
 * @param id the provider's id
 * @param type the API's word for its kind
 * @param method the payment method
 * @param debit whether money left the account
 * @param amount in minor units
 * @param cost what the provider charges, in minor units
 * @param change what it brings to the balance when it is settled, in minor units
 * @param history where it stood and stands, the latest last
 * @param created when it was made
 * @param updated when it last changed
 * @param completed when it was completed
 * @param orderId the merchant's key that it goes by
 * @param description what it is about; empty for the order's own description
 * @param vars its own free texts, by name; those of the order where there are none
 * @param order the order that it belongs to
 */
record Movement(
        long id,
        String type,
        String method,
        boolean debit,
        long amount,
        long cost,
        long change,
        List<StoredOrder.Moment> history,
        LocalDateTime created,
        LocalDateTime updated,
        Optional<LocalDateTime> completed,
        String orderId,
        String description,
        Map<String, String> vars,
        StoredOrder order) {

    Cursor cursor() {
        return new Cursor(created, id);
    }

    String currency() {
        return order.ledger().currency();
    }

    String status() {
        return history.get(history.size() - 1).standing().status();
    }

    String financialStatus() {
        return history.get(history.size() - 1).standing().financialStatus();
    }
}
