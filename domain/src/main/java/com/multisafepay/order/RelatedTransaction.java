package com.multisafepay.order;

import com.multisafepay.money.Money;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A capture, refund or chargeback of an order ("Get an order", {@code related_transactions}).
 *
 * @param transactionId the provider's id
 * @param referenceTransactionId the provider's id of what it belongs to
 * @param type capture, refund, chargeback, reverse-chargeback or auth-cancellation
 * @param status where it stands
 * @param amount how much
 * @param orderId the order that it made or belongs to, as text
 * @param refundOrderId the merchant's own key of a refund, as text
 * @param description what it is about
 * @param created local date and time of creation
 * @param modified local date and time of the last change
 * @param costs what the provider charges for it
 * @param dispute where the merchant stands against a chargeback
 */
public record RelatedTransaction(
        OptionalLong transactionId,
        OptionalLong referenceTransactionId,
        Optional<String> type,
        Optional<Status> status,
        Optional<Money> amount,
        Optional<String> orderId,
        Optional<String> refundOrderId,
        Optional<String> description,
        Optional<LocalDateTime> created,
        Optional<LocalDateTime> modified,
        List<Cost> costs,
        Optional<Dispute> dispute) {

    /**
     * A dispute over a chargeback.
     *
     * @param status new, ready, open, accepted, submitted, processed or closed
     * @param reasonCode the scheme's code
     * @param reason the scheme's words
     * @param respondUntil when the merchant's answer is due, as the API writes it
     */
    public record Dispute(
            Optional<String> status,
            Optional<String> reasonCode,
            Optional<String> reason,
            Optional<String> respondUntil) {}

    /** Keeps a copy of the list. */
    public RelatedTransaction {
        costs = List.copyOf(costs);
    }
}
