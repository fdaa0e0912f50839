package com.multisafepay.reporting;

import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.RelatedTransaction.Dispute;
import com.multisafepay.order.Status;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A movement on the account ("List transactions"). Immutable and thread-safe; what the API left out is empty. Times are local ones in the
 * Netherlands. Personal data is not part of {@code toString}.
 */
public interface Transaction {

    /** {@return the provider's id of the transaction} */
    long transactionId();

    /** {@return the type of the transaction} */
    TransactionType type();

    /** {@return the status of the transaction} */
    Status status();

    /** {@return the status of its money} */
    Optional<Status> financialStatus();

    /** {@return the amount, never negative; {@link #debitCredit()} tells its direction} */
    Money amount();

    /** {@return the amount without the costs} */
    Optional<Money> net();

    /** {@return the direction: credited to the account or debited from it} */
    Optional<DebitCredit> debitCredit();

    /** {@return the merchant's id of the order} */
    Optional<String> orderId();

    /** {@return the id of the site} */
    OptionalLong siteId();

    /** {@return the payment method} */
    Optional<GatewayId> paymentMethod();

    /** {@return the provider's charges} */
    List<TransactionCost> costs();

    /** {@return the local date and time of creation} */
    Optional<LocalDateTime> created();

    /** {@return the local date and time of the last change} */
    Optional<LocalDateTime> updated();

    /** {@return the local date and time of completion} */
    Optional<LocalDateTime> completed();

    /** {@return the customer} */
    Optional<TransactionCustomer> customer();

    /** {@return the description; an empty text where the API sends none} */
    String description();

    /** {@return the dispute over a chargeback} */
    Optional<Dispute> dispute();

    /** {@return the number of the invoice} */
    Optional<String> invoiceId();

    /** {@return {@code var1} to {@code var3} of the order; empty texts where the API sends none} */
    List<String> vars();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();
}
