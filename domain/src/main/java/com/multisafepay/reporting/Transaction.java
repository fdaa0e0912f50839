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
 * A movement on the account ("List transactions"). Immutable and thread-safe; what the API left out is empty. Times are local and
 * without a zone, as the API sends them.
 *
 * @param transactionId the provider's id
 * @param type what it is
 * @param status where it stands
 * @param financialStatus where its money stands
 * @param amount how much, never negative; {@code debitCredit} says which way
 * @param net the amount without the costs
 * @param debitCredit whether it was credited to the account or debited
 * @param orderId the merchant's own key of the order, as text
 * @param siteId the site
 * @param paymentMethod the payment method
 * @param costs what the provider charges
 * @param created local date and time of creation
 * @param updated local date and time of the last change
 * @param completed local date and time of completion
 * @param customer who paid
 * @param description what it is about; empty text where the API sends none
 * @param dispute where the merchant stands against a chargeback
 * @param invoiceId number of the invoice
 * @param vars the three free texts of the order, empty ones included
 */
public record Transaction(
        long transactionId,
        TransactionType type,
        Status status,
        Optional<Status> financialStatus,
        Money amount,
        Optional<Money> net,
        Optional<DebitCredit> debitCredit,
        Optional<String> orderId,
        OptionalLong siteId,
        Optional<GatewayId> paymentMethod,
        List<TransactionCost> costs,
        Optional<LocalDateTime> created,
        Optional<LocalDateTime> updated,
        Optional<LocalDateTime> completed,
        Optional<TransactionCustomer> customer,
        String description,
        Optional<Dispute> dispute,
        Optional<String> invoiceId,
        List<String> vars) {

    /** Keeps copies of the lists. */
    public Transaction {
        costs = List.copyOf(costs);
        vars = List.copyOf(vars);
    }

    /** Which transaction and where it stands, without what it holds of a person. */
    @Override
    public String toString() {
        return "Transaction[" + transactionId + ", " + type + ", " + status + ", " + amount + "]";
    }
}
