package com.multisafepay.cart;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A named VAT rate that cart lines select ("Create an order", {@code checkout_options.tax_tables.alternate}).
 *
 * @param name the name that lines select by
 * @param standalone described as whether shipping is taxed; the published sum does not use it
 * @param rules at least one; the first counts
 */
public record TaxTable(String name, boolean standalone, List<TaxRule> rules) {

    /** Refuses tables without a name or a rule. */
    public TaxTable {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rules, "rules");
        Check.text("checkout_options.tax_tables.alternate.name", name, 1, 255);
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw RequestRefusedException.of("checkout_options.tax_tables.alternate.rules", "must hold a rule", name);
        }
    }

    /**
     * A table of one rate.
     *
     * @param name the name that lines select by
     * @param rate a fraction as text, such as {@code 0.21}
     * @return the table
     */
    public static TaxTable of(String name, String rate) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rate, "rate");
        return new TaxTable(
                name, false, List.of(TaxRule.of(TaxRate.of("checkout_options.tax_tables.alternate.rules.rate", rate))));
    }

    /**
     * The rate that counts.
     *
     * @return the first rule's
     */
    public BigDecimal rate() {
        return rules.get(0).rate();
    }
}
