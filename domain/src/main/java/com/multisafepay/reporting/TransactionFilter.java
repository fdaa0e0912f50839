package com.multisafepay.reporting;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.internal.check.Check;
import com.multisafepay.order.Status;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A filter of transactions ("List transactions"). Empty members do not filter. Immutable and thread-safe.
 *
 * @param limit the maximum number on a page, 1 to 1000; the API's 100 where empty
 * @param after the cursor of a page: only older ones
 * @param before the cursor of a page: only newer ones
 * @param created the time frame of creation
 * @param completed the time frame of completion
 * @param currency their currency
 * @param status the status; the API knows a closed set of words here
 * @param financialStatus the status of their money; the API knows a closed set of words here
 * @param paymentMethods their payment methods, any of these
 * @param siteId their site; all sites of the key where empty
 * @param type what they are; the API knows a closed set of words here
 * @param debitCredit the direction
 */
public record TransactionFilter(
        OptionalInt limit,
        Optional<String> after,
        Optional<String> before,
        Optional<Timeframe> created,
        Optional<Timeframe> completed,
        Optional<Currency> currency,
        Optional<Status> status,
        Optional<Status> financialStatus,
        List<GatewayId> paymentMethods,
        OptionalLong siteId,
        Optional<TransactionType> type,
        Optional<DebitCredit> debitCredit) {

    /** Passes every transaction. */
    public static final TransactionFilter ALL = builder().build();

    private static final int LARGEST_PAGE = 1000;
    private static final int LONGEST_CURSOR = 4000;

    /** Refuses a limit out of bounds, cursors that cannot be one, and site ids that are not positive; keeps a copy of the list. */
    public TransactionFilter {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(completed, "completed");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(financialStatus, "financialStatus");
        Objects.requireNonNull(paymentMethods, "paymentMethods");
        Objects.requireNonNull(siteId, "siteId");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(debitCredit, "debitCredit");
        limit.ifPresent(most -> Check.range("limit", most, 1, LARGEST_PAGE));
        after.ifPresent(cursor -> Check.text("after", cursor, 1, LONGEST_CURSOR));
        before.ifPresent(cursor -> Check.text("before", cursor, 1, LONGEST_CURSOR));
        siteId.ifPresent(site -> Check.range("site_id", site, 1, Long.MAX_VALUE));
        paymentMethods = List.copyOf(paymentMethods);
    }

    /**
     * Returns a builder of a filter that every transaction passes.
     *
     * @return a new builder
     */
    public static TransactionFilterBuilder builder() {
        return new TransactionFilterBuilder();
    }

    /**
     * Returns a copy for the page of older transactions after a cursor.
     *
     * @param cursor the {@code after} cursor of a page
     * @return a copy
     * @throws RequestRefusedException when it is empty
     */
    public TransactionFilter after(String cursor) {
        Objects.requireNonNull(cursor, "cursor");
        return at(Optional.of(cursor), Optional.empty());
    }

    /**
     * Returns a copy for the page of newer transactions before a cursor.
     *
     * @param cursor the {@code before} cursor of a page
     * @return a copy
     * @throws RequestRefusedException when it is empty
     */
    public TransactionFilter before(String cursor) {
        Objects.requireNonNull(cursor, "cursor");
        return at(Optional.empty(), Optional.of(cursor));
    }

    private TransactionFilter at(Optional<String> olderThan, Optional<String> newerThan) {
        return new TransactionFilter(
                limit,
                olderThan,
                newerThan,
                created,
                completed,
                currency,
                status,
                financialStatus,
                paymentMethods,
                siteId,
                type,
                debitCredit);
    }
}
