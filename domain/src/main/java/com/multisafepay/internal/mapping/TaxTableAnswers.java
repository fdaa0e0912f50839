package com.multisafepay.internal.mapping;

import com.multisafepay.cart.TaxRule;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.client.model.OrderCheckoutOptions;
import com.multisafepay.client.model.OrderTaxRate;
import com.multisafepay.client.model.OrderTaxRule;
import com.multisafepay.client.model.OrderTaxTable;
import com.multisafepay.error.RequestRefusedException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tax tables out of answers; tables that no order could have sent are left out. */
final class TaxTableAnswers {

    private TaxTableAnswers() {}

    static TaxTables tables(@Nullable OrderCheckoutOptions wire) {
        if (wire == null) {
            return TaxTables.NONE;
        }
        Optional<OrderTaxRate> usual =
                Read.list(wire.getDefault(), rate -> rate).stream().findFirst();
        List<TaxTable> alternate = Read.list(wire.getAlternate(), TaxTableAnswers::table).stream()
                .flatMap(Optional::stream)
                .toList();
        try {
            return new TaxTables(
                    usual.map(OrderTaxRate::getRate), usual.map(OrderTaxRate::getShippingTaxed), alternate);
        } catch (RequestRefusedException odd) {
            return TaxTables.NONE;
        }
    }

    private static Optional<TaxTable> table(OrderTaxTable wire) {
        try {
            List<TaxRule> rules = Read.list(wire.getRules(), TaxTableAnswers::rule);
            return Optional.of(
                    new TaxTable(Read.orEmpty(wire.getName()), Boolean.TRUE.equals(wire.getStandalone()), rules));
        } catch (RequestRefusedException odd) {
            return Optional.empty();
        }
    }

    private static TaxRule rule(OrderTaxRule wire) {
        BigDecimal rate = wire.getRate();
        return new TaxRule(rate == null ? BigDecimal.ZERO : rate, Optional.empty());
    }
}
