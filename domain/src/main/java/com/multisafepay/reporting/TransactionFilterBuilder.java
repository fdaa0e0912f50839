package com.multisafepay.reporting;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Builds a filter of transactions. Not thread-safe. */
public final class TransactionFilterBuilder {

    private OptionalInt limit = OptionalInt.empty();
    private @Nullable String after;
    private @Nullable String before;
    private @Nullable Timeframe created;
    private @Nullable Timeframe completed;
    private @Nullable Currency currency;
    private @Nullable Status status;
    private @Nullable Status financialStatus;
    private List<GatewayId> paymentMethods = List.of();
    private OptionalLong siteId = OptionalLong.empty();
    private @Nullable TransactionType type;
    private @Nullable DebitCredit debitCredit;

    TransactionFilterBuilder() {}

    /**
     * Sets the maximum number of transactions on a page. Default: 100.
     *
     * @param limit 1 to 1000
     * @return this builder
     */
    public TransactionFilterBuilder limit(int limit) {
        this.limit = OptionalInt.of(limit);
        return this;
    }

    /**
     * Continues after a page, with older transactions.
     *
     * @param cursor its {@code after} cursor
     * @return this builder
     */
    public TransactionFilterBuilder after(String cursor) {
        this.after = Objects.requireNonNull(cursor, "cursor");
        return this;
    }

    /**
     * Continues before a page, with newer transactions.
     *
     * @param cursor its {@code before} cursor
     * @return this builder
     */
    public TransactionFilterBuilder before(String cursor) {
        this.before = Objects.requireNonNull(cursor, "cursor");
        return this;
    }

    /**
     * Sets the time frame of creation.
     *
     * @param created the stretch of time
     * @return this builder
     */
    public TransactionFilterBuilder created(Timeframe created) {
        this.created = Objects.requireNonNull(created, "created");
        return this;
    }

    /**
     * Sets the time frame of completion.
     *
     * @param completed the stretch of time
     * @return this builder
     */
    public TransactionFilterBuilder completed(Timeframe completed) {
        this.completed = Objects.requireNonNull(completed, "completed");
        return this;
    }

    /**
     * Passes transactions in one currency.
     *
     * @param currency ISO 4217 code
     * @return this builder
     */
    public TransactionFilterBuilder currency(String currency) {
        Objects.requireNonNull(currency, "currency");
        this.currency = Money.currencyOf(currency);
        return this;
    }

    /**
     * Passes transactions with one status.
     *
     * @param status the status
     * @return this builder
     */
    public TransactionFilterBuilder status(Status status) {
        this.status = Objects.requireNonNull(status, "status");
        return this;
    }

    /**
     * Passes transactions with one financial status.
     *
     * @param status the status
     * @return this builder
     */
    public TransactionFilterBuilder financialStatus(Status status) {
        this.financialStatus = Objects.requireNonNull(status, "status");
        return this;
    }

    /**
     * Passes transactions by the given payment methods.
     *
     * @param methods the ids, any of which will do
     * @return this builder
     */
    public TransactionFilterBuilder paymentMethods(GatewayId... methods) {
        Objects.requireNonNull(methods, "methods");
        this.paymentMethods = List.of(methods);
        return this;
    }

    /**
     * Passes transactions of one site. Default: all sites of the key.
     *
     * @param siteId the id of the site
     * @return this builder
     */
    public TransactionFilterBuilder siteId(long siteId) {
        this.siteId = OptionalLong.of(siteId);
        return this;
    }

    /**
     * Passes transactions of one type.
     *
     * @param type the type
     * @return this builder
     */
    public TransactionFilterBuilder type(TransactionType type) {
        this.type = Objects.requireNonNull(type, "type");
        return this;
    }

    /**
     * Passes transactions in one direction.
     *
     * @param debitCredit credited to the account or debited
     * @return this builder
     */
    public TransactionFilterBuilder debitCredit(DebitCredit debitCredit) {
        this.debitCredit = Objects.requireNonNull(debitCredit, "debitCredit");
        return this;
    }

    /**
     * Creates the filter.
     *
     * @return the filter
     * @throws RequestRefusedException when the limit, a cursor or the site's id is out of bounds
     */
    public TransactionFilter build() {
        return new TransactionFilter(
                limit,
                Optional.ofNullable(after),
                Optional.ofNullable(before),
                Optional.ofNullable(created),
                Optional.ofNullable(completed),
                Optional.ofNullable(currency),
                Optional.ofNullable(status),
                Optional.ofNullable(financialStatus),
                paymentMethods,
                siteId,
                Optional.ofNullable(type),
                Optional.ofNullable(debitCredit));
    }
}
