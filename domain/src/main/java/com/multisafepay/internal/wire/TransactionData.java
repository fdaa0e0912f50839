package com.multisafepay.internal.wire;

import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.RelatedTransaction.Dispute;
import com.multisafepay.order.Status;
import com.multisafepay.reporting.DebitCredit;
import com.multisafepay.reporting.Transaction;
import com.multisafepay.reporting.TransactionCost;
import com.multisafepay.reporting.TransactionCustomer;
import com.multisafepay.reporting.TransactionType;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Holds what was read of a {@link Transaction}. */
record TransactionData(
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
        List<String> vars,
        AnswerJson source)
        implements Transaction {
    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "Transaction[" + transactionId + ", " + type + ", " + status + ", " + amount + "]";
    }
}
