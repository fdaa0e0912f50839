package com.multisafepay.sandbox.record;

import java.time.Instant;
import java.util.Objects;

/**
 * An effect of a call of the API on an order or its money, independent of the answer. A call that took effect
 * twice has two; one that was refused has none.
 *
 * @param number the place in the sequence, from 1
 * @param at the time, by the sandbox's clock
 * @param operation the operation of the contract that was called, such as {@code refundOrder}
 * @param type {@code order}, or the kind of the transaction: {@code refund}, {@code capture} or {@code
 *     auth-cancellation}
 * @param orderId the merchant's id of the order
 * @param id the id of the refund, capture or other transaction; 0 for the order itself
 * @param amount the amount of the transaction or of the order, in minor units
 * @param currency ISO 4217 code
 */
public record Effect(
        long number, Instant at, String operation, String type, String orderId, long id, long amount, String currency) {

    /** Checks that nothing is null. */
    public Effect {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(currency, "currency");
    }
}
