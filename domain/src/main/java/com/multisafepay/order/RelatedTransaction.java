package com.multisafepay.order;

import com.multisafepay.money.Money;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A capture, refund or chargeback of an order ("Get an order", {@code related_transactions}).
 */
public interface RelatedTransaction {

    /** {@return the provider's id of the transaction} */
    OptionalLong transactionId();

    /** {@return the provider's id of the transaction that this one belongs to} */
    OptionalLong referenceTransactionId();

    /** {@return {@code capture}, {@code refund}, {@code chargeback}, {@code reverse-chargeback} or {@code auth-cancellation}} */
    Optional<String> type();

    /** {@return the status of the transaction} */
    Optional<Status> status();

    /** {@return the amount of the transaction} */
    Optional<Money> amount();

    /** {@return the id of the order that it created or belongs to} */
    Optional<String> orderId();

    /** {@return the merchant's id of a refund} */
    Optional<String> refundOrderId();

    /** {@return the description} */
    Optional<String> description();

    /** {@return the local date and time of creation} */
    Optional<LocalDateTime> created();

    /** {@return the local date and time of the last change} */
    Optional<LocalDateTime> modified();

    /** {@return the provider's charges for it} */
    List<Cost> costs();

    /** {@return the dispute over a chargeback} */
    Optional<Dispute> dispute();

    /** A dispute over a chargeback. */
    interface Dispute {

        /** {@return {@code new}, {@code ready}, {@code open}, {@code accepted}, {@code submitted}, {@code processed} or {@code closed}} */
        Optional<String> status();

        /** {@return the card scheme's reason code} */
        Optional<String> reasonCode();

        /** {@return the card scheme's reason in words} */
        Optional<String> reason();

        /** {@return the date until which the merchant has to respond, as the API writes it} */
        Optional<String> respondUntil();
    }
}
