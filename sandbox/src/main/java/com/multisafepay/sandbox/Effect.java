package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.state.EffectJournal;
import java.time.Instant;

/**
 * Something that a call of the API did to an order or its money, whatever the caller was told afterwards. A call that
 * took effect twice is here twice; one that was refused, or kept from doing anything, is not here.
 *
 * @param number its place in the sequence, from 1
 * @param at when, by the sandbox's clock
 * @param operation the operation of the contract that was called, such as {@code refundOrder}
 * @param type what it was done to: {@code order}, or a transaction of one: {@code refund}, {@code capture} or {@code
 *     auth-cancellation}
 * @param orderId the merchant's key of the order
 * @param id the id of the transaction, which is that of the refund or capture; 0 for the order itself
 * @param amount in minor units: of the transaction, or of the order itself
 * @param currency ISO 4217 code
 */
public record Effect(
        long number, Instant at, String operation, String type, String orderId, long id, long amount, String currency) {
    static Effect of(EffectJournal.Entry entry) {
        return new Effect(
                entry.number(),
                entry.at(),
                entry.operation(),
                entry.type(),
                entry.orderId(),
                entry.id(),
                entry.amount(),
                entry.currency());
    }
}
