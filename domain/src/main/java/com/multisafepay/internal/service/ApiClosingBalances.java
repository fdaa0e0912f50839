package com.multisafepay.internal.service;

import com.multisafepay.client.api.BalancesApi;
import com.multisafepay.internal.wire.AccountWire;
import com.multisafepay.reporting.ClosingBalanceFilter;
import com.multisafepay.reporting.ClosingBalanceList;
import com.multisafepay.reporting.ClosingBalances;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Closing balances over the generated interface. */
final class ApiClosingBalances implements ClosingBalances {

    private final BalancesApi api;
    private final @Nullable String language;

    ApiClosingBalances(BalancesApi api, @Nullable String language) {
        this.api = api;
        this.language = language;
    }

    @Override
    public ClosingBalanceList list(ClosingBalanceFilter filter) {
        Objects.requireNonNull(filter, "filter");
        return Reading.of(
                api.listClosingBalances(
                        filter.from().map(LocalDate::toString).orElse(null),
                        filter.until().map(LocalDate::toString).orElse(null),
                        filter.currency().map(Currency::getCurrencyCode).orElse(null),
                        language),
                AccountWire::balances);
    }
}
