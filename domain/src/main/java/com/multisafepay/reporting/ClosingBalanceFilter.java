package com.multisafepay.reporting;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import com.multisafepay.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/**
 * A filter of closing balances. Empty members do not filter.
 *
 * @param from the first day
 * @param until the day after the last one
 * @param currency their currency
 */
public record ClosingBalanceFilter(Optional<LocalDate> from, Optional<LocalDate> until, Optional<Currency> currency) {

    /** Passes every balance. */
    public static final ClosingBalanceFilter ALL =
            new ClosingBalanceFilter(Optional.empty(), Optional.empty(), Optional.empty());

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;

    /** Refuses days that the API has no form for, and a last day before the first. */
    public ClosingBalanceFilter {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(currency, "currency");
        from.ifPresent(day -> Check.range("from: year", day.getYear(), FIRST_YEAR, LAST_YEAR));
        until.ifPresent(day -> Check.range("until: year", day.getYear(), FIRST_YEAR, LAST_YEAR));
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw RequestRefusedException.of(
                    "until", "must be after " + from.get(), until.get().toString());
        }
    }

    /**
     * Creates a filter for the balances of a range of days.
     *
     * @param from the first day
     * @param until the day after the last one
     * @return the filter
     * @throws RequestRefusedException when there is no day between them
     */
    public static ClosingBalanceFilter between(LocalDate from, LocalDate until) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        return new ClosingBalanceFilter(Optional.of(from), Optional.of(until), Optional.empty());
    }

    /**
     * Returns a copy with the given currency.
     *
     * @param code ISO 4217 code
     * @return a copy
     * @throws RequestRefusedException when there is no such currency
     */
    public ClosingBalanceFilter in(String code) {
        Objects.requireNonNull(code, "code");
        return new ClosingBalanceFilter(from, until, Optional.of(Money.currencyOf(code)));
    }
}
