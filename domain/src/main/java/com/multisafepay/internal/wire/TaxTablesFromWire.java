package com.multisafepay.internal.wire;

import com.multisafepay.cart.TaxRule;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.client.TolerantModel;
import com.multisafepay.client.model.OrderCheckoutOptions;
import com.multisafepay.client.model.OrderTaxRate;
import com.multisafepay.client.model.OrderTaxRule;
import com.multisafepay.client.model.OrderTaxTable;
import com.multisafepay.client.model.OrderTaxTables;
import com.multisafepay.customer.Country;
import com.multisafepay.error.RequestRefusedException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads tax tables. Rates are rounded to ten decimals, as many as one can be sent with: binary fractions come with more. A table that cannot be relied on is
 * left out, and so are all tables of a name that stands for two rates.
 */
final class TaxTablesFromWire {

    private static final int DECIMALS = 10;
    private static final String OPTIONS = "checkout_options.";

    private final List<String> unread;

    /**
     * Reads tables.
     *
     * @param unread gets the paths of the rates that cannot be relied on
     */
    TaxTablesFromWire(List<String> unread) {
        this.unread = unread;
    }

    TaxTables tables(@Nullable OrderCheckoutOptions wire) {
        if (wire == null) {
            return TaxTables.NONE;
        }
        OrderTaxTables nested = wire.getTaxTables();
        return nested == null || wire.getDefault() != null || wire.getAlternate() != null
                ? tables(OPTIONS, wire, wire.getDefault(), wire.getAlternate())
                : tables(OPTIONS + "tax_tables.", nested, nested.getDefault(), nested.getAlternate());
    }

    private TaxTables tables(
            String path,
            TolerantModel wire,
            @Nullable List<@Nullable OrderTaxRate> usual,
            @Nullable List<@Nullable OrderTaxTable> alternate) {
        Optional<OrderTaxRate> first =
                WireValues.list(usual, each -> each).stream().findFirst();
        Optional<BigDecimal> rate = first.map(OrderTaxRate::getRate).flatMap(TaxTablesFromWire::fraction);
        boolean sent = wire.isUnread("default")
                || first.filter(each -> each.getRate() != null || each.isUnread("rate"))
                        .isPresent();
        if (sent && rate.isEmpty()) {
            unread.add(path + "default");
        }
        return new TaxTables(rate, first.map(OrderTaxRate::getShippingTaxed), named(path + "alternate", alternate));
    }

    private List<TaxTable> named(String path, @Nullable List<@Nullable OrderTaxTable> wire) {
        Map<String, TaxTable> tables = new LinkedHashMap<>();
        Set<String> unclear = new HashSet<>();
        List<OrderTaxTable> sent = WireValues.list(wire, each -> each);
        for (int i = 0; i < sent.size(); i++) {
            String name = WireValues.orEmpty(sent.get(i).getName());
            Optional<TaxTable> table = table(name, sent.get(i));
            TaxTable other = table.map(each -> tables.putIfAbsent(name, each)).orElse(null);
            if (table.isEmpty()
                    || (other != null && other.rate().compareTo(table.get().rate()) != 0)) {
                unclear.add(name);
                unread.add(path + "[" + i + "]");
            }
        }
        tables.keySet().removeAll(unclear);
        return List.copyOf(tables.values());
    }

    private static Optional<TaxTable> table(String name, OrderTaxTable wire) {
        List<OrderTaxRule> rules = WireValues.list(wire.getRules(), each -> each);
        List<TaxRule> read = rules.stream()
                .map(TaxTablesFromWire::rule)
                .flatMap(Optional::stream)
                .toList();
        if (wire.isUnread("rules") || wire.isUnread("name") || read.size() != rules.size()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TaxTable(name, Boolean.TRUE.equals(wire.getStandalone()), read));
        } catch (RequestRefusedException odd) {
            return Optional.empty();
        }
    }

    private static Optional<TaxRule> rule(OrderTaxRule wire) {
        return Optional.ofNullable(wire.getRate())
                .flatMap(TaxTablesFromWire::fraction)
                .map(rate -> new TaxRule(rate, country(wire.getCountry())));
    }

    private static Optional<Country> country(@Nullable String code) {
        try {
            return WireValues.text(code).map(Country::of);
        } catch (RequestRefusedException odd) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> fraction(BigDecimal rate) {
        BigDecimal rounded = rate.scale() > DECIMALS ? rate.setScale(DECIMALS, RoundingMode.HALF_UP) : rate;
        return Optional.of(rounded).filter(each -> each.signum() >= 0 && each.compareTo(BigDecimal.ONE) <= 0);
    }
}
