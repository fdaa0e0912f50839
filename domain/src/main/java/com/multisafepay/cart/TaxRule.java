package com.multisafepay.cart;

import com.multisafepay.customer.Country;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A rate of a tax table. The API uses a table's first rule, for any country.
 *
 * @param rate a fraction from 0 to 1
 * @param country the country that the rule is meant for; empty for all
 */
public record TaxRule(BigDecimal rate, Optional<Country> country) {

    /** Refuses rates that are no fractions. */
    public TaxRule {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(country, "country");
        TaxRate.checked("checkout_options.tax_tables.alternate.rules.rate", rate);
    }

    /**
     * A rule for all countries.
     *
     * @param rate a fraction, such as {@code 0.21}
     * @return the rule
     */
    public static TaxRule of(BigDecimal rate) {
        Objects.requireNonNull(rate, "rate");
        return new TaxRule(rate, Optional.empty());
    }
}
