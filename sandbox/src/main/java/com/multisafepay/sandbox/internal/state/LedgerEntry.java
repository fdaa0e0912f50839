package com.multisafepay.sandbox.internal.state;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refund, capture, release or chargeback of an order.
 *
 * @param id the provider's id, 16 digits
 * @param type {@code refund}, {@code capture}, {@code auth-cancellation} or {@code chargeback}
 * @param orderId the order that it stands under
 * @param refundOrderId the merchant's own key of a refund; empty where none was given
 * @param amount in minor units
 * @param description what it is about; may be empty
 * @param status where it stands
 * @param created when it was made
 * @param modified when it last changed
 * @param vars the merchant's free texts, by name
 * @param asked when a merchant asked for it, by the sandbox's clock, as local times occur twice in October; null where none did
 */
public record LedgerEntry(
        long id,
        String type,
        String orderId,
        String refundOrderId,
        long amount,
        String description,
        String status,
        LocalDateTime created,
        LocalDateTime modified,
        Map<String, String> vars,
        @Nullable Instant asked) {

    public static final String REFUND = "refund";
    public static final String CAPTURE = "capture";
    public static final String RELEASE = "auth-cancellation";
    public static final String CHARGEBACK = "chargeback";

    public static final String RESERVED = "reserved";
    public static final String COMPLETED = "completed";
    public static final String DECLINED = "declined";
    public static final String VOID = "void";

    /** Keeps a copy of the texts. */
    public LedgerEntry {
        vars = Map.copyOf(vars);
    }

    /** Returns a transaction that was completed at once. */
    public static LedgerEntry done(long id, String type, String orderId, long amount, String text, LocalDateTime now) {
        return new LedgerEntry(id, type, orderId, "", amount, text, COMPLETED, now, now, Map.of(), null);
    }

    /** Returns a copy with another status. */
    public LedgerEntry changed(String other, LocalDateTime now) {
        return new LedgerEntry(id, type, orderId, refundOrderId, amount, description, other, created, now, vars, asked);
    }

    /** Returns whether the money has gone back or is reserved. */
    public boolean counts() {
        return status.equals(RESERVED) || status.equals(COMPLETED);
    }

    /** Returns whether it was asked for after an instant. */
    public boolean askedAfter(Instant instant) {
        return asked != null && asked.isAfter(instant);
    }

    /** Returns whether it takes money from the account; a capture shows as the payment it belongs to. */
    public boolean movesMoney() {
        return type.equals(REFUND) || type.equals(CHARGEBACK);
    }

    /** Returns whether it can still be cancelled. */
    public boolean pending() {
        return status.equals(RESERVED);
    }
}
