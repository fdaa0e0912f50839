package com.multisafepay.cart;

import com.multisafepay.error.RequestRefusedException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The VAT rates of a cart ("Create an order", {@code checkout_options.tax_tables}).
 *
 * @param defaultRate the rate of lines that select no table; empty for none, which counts as 0
 * @param shippingTaxed true where shipping is taxed; the published sum does not use it
 * @param alternate named rates
 */
public record TaxTables(Optional<BigDecimal> defaultRate, Optional<Boolean> shippingTaxed, List<TaxTable> alternate) {

    /** No rates: nothing is taxed. */
    public static final TaxTables NONE = new TaxTables(Optional.empty(), Optional.empty(), List.of());

    /** Refuses rates that are no fractions, and one name for two rates. */
    public TaxTables {
        Objects.requireNonNull(defaultRate, "defaultRate");
        Objects.requireNonNull(shippingTaxed, "shippingTaxed");
        Objects.requireNonNull(alternate, "alternate");
        defaultRate.ifPresent(rate -> TaxRate.checked("checkout_options.tax_tables.default.rate", rate));
        alternate = List.copyOf(alternate);
        Map<String, BigDecimal> seen = new HashMap<>();
        for (TaxTable table : alternate) {
            BigDecimal other = seen.put(table.name(), table.rate());
            if (other != null && other.compareTo(table.rate()) != 0) {
                throw RequestRefusedException.of(
                        "checkout_options.tax_tables.alternate.name",
                        "must not name two rates, " + other + " and " + table.rate(),
                        table.name());
            }
        }
    }

    /**
     * Tables with a default rate.
     *
     * @param defaultRate a fraction as text, such as {@code 0.21}
     * @param alternate named rates
     * @return the tables
     */
    public static TaxTables of(String defaultRate, TaxTable... alternate) {
        Objects.requireNonNull(defaultRate, "defaultRate");
        Objects.requireNonNull(alternate, "alternate");
        return new TaxTables(
                Optional.of(TaxRate.of("checkout_options.tax_tables.default.rate", defaultRate)),
                Optional.empty(),
                List.of(alternate));
    }

    /** The rate of a line: that of the table it selects, else the default one, else none. */
    BigDecimal rateOf(CartItem item) {
        Optional<String> selector = item.taxTableSelector();
        TaxTable selected = selector.isEmpty() ? null : named(selector.get());
        return selected == null ? defaultRate.orElse(BigDecimal.ZERO) : selected.rate();
    }

    /** The first table of a name; null for none. */
    @Nullable
    TaxTable named(String name) {
        for (TaxTable table : alternate) {
            if (table.name().equals(name)) {
                return table;
            }
        }
        return null;
    }

    /** The names that lines can select, in their sequence. */
    List<String> names() {
        return alternate.stream().map(TaxTable::name).distinct().toList();
    }
}
