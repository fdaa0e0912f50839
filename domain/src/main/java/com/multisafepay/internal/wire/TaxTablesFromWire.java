package com.multisafepay.internal.wire;

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

/** Reads tax tables; tables that no order could have sent are left out. */
final class TaxTablesFromWire {

    private TaxTablesFromWire() {}

    static TaxTables tables(@Nullable OrderCheckoutOptions wire) {
        if (wire == null) {
            return TaxTables.NONE;
        }
        Optional<OrderTaxRate> usual =
                WireValues.list(wire.getDefault(), rate -> rate).stream().findFirst();
        List<TaxTable> alternate = WireValues.list(wire.getAlternate(), TaxTablesFromWire::table).stream()
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
            List<TaxRule> rules = WireValues.list(wire.getRules(), TaxTablesFromWire::rule);
            return Optional.of(
                    new TaxTable(WireValues.orEmpty(wire.getName()), Boolean.TRUE.equals(wire.getStandalone()), rules));
        } catch (RequestRefusedException odd) {
            return Optional.empty();
        }
    }

    private static TaxRule rule(OrderTaxRule wire) {
        BigDecimal rate = wire.getRate();
        return new TaxRule(rate == null ? BigDecimal.ZERO : rate, Optional.empty());
    }
}
