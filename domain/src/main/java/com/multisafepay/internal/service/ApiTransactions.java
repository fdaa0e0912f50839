package com.multisafepay.internal.service;

import com.multisafepay.client.api.TransactionsApi;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.internal.check.Check;
import com.multisafepay.internal.wire.AccountWire;
import com.multisafepay.order.Status;
import com.multisafepay.reporting.DebitCredit;
import com.multisafepay.reporting.Timeframe;
import com.multisafepay.reporting.Transaction;
import com.multisafepay.reporting.TransactionFilter;
import com.multisafepay.reporting.TransactionPage;
import com.multisafepay.reporting.TransactionType;
import com.multisafepay.reporting.Transactions;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Transactions over the generated interface. */
final class ApiTransactions implements Transactions {

    private final TransactionsApi api;
    private final @Nullable String language;

    ApiTransactions(TransactionsApi api, @Nullable String language) {
        this.api = api;
        this.language = language;
    }

    @Override
    public TransactionPage list(TransactionFilter filter) {
        Objects.requireNonNull(filter, "filter");
        return Reading.of(
                api.listTransactions(
                        filter.limit().isPresent() ? filter.limit().getAsInt() : null,
                        filter.after().orElse(null),
                        filter.before().orElse(null),
                        filter.created().flatMap(Timeframe::from).orElse(null),
                        filter.created().flatMap(Timeframe::until).orElse(null),
                        filter.completed().flatMap(Timeframe::from).orElse(null),
                        filter.completed().flatMap(Timeframe::until).orElse(null),
                        filter.currency().map(Currency::getCurrencyCode).orElse(null),
                        filter.financialStatus().map(Status::value).orElse(null),
                        filter.status().map(Status::value).orElse(null),
                        methods(filter),
                        filter.siteId().isPresent()
                                ? Long.toString(filter.siteId().getAsLong())
                                : null,
                        filter.type().map(TransactionType::value).orElse(null),
                        filter.debitCredit().map(DebitCredit::value).orElse(null),
                        language),
                AccountWire::transactions);
    }

    @Override
    public Stream<Transaction> stream(TransactionFilter filter) {
        Objects.requireNonNull(filter, "filter");
        if (filter.before().isPresent()) {
            throw RequestRefusedException.of("before", "must be empty, since a stream goes on to older transactions");
        }
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new OlderTransactions(this::list, filter), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    @Override
    public Transaction get(long transactionId) {
        Check.range("transaction_id", transactionId, 1, Long.MAX_VALUE);
        return Reading.of(api.getTransaction(Long.toString(transactionId), language), AccountWire::transaction);
    }

    private static @Nullable List<String> methods(TransactionFilter filter) {
        List<String> ids =
                filter.paymentMethods().stream().map(GatewayId::value).toList();
        return ids.isEmpty() ? null : ids;
    }
}
