package com.multisafepay.gateway;

import com.multisafepay.customer.Country;
import com.multisafepay.spec.GatewayTable;
import com.multisafepay.spec.MethodSpec;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The rules of all payment methods, from the table beside the contract, read once when they are first asked for. */
final class MethodTable {

    static final Map<GatewayId, MethodRules> BY_ID = byId(GatewayTable.bundled());

    private MethodTable() {}

    private static Map<GatewayId, MethodRules> byId(GatewayTable table) {
        Map<GatewayId, MethodRules> byId = new HashMap<>();
        table.all().forEach(method -> byId.put(GatewayId.of(method.id()), rules(method)));
        table.aliases().forEach((alias, id) -> byId.put(GatewayId.of(alias), byId.get(GatewayId.of(id))));
        return Map.copyOf(byId);
    }

    private static MethodRules rules(MethodSpec method) {
        Map<String, MethodRules.Limits> limits = new HashMap<>();
        method.limits()
                .forEach(
                        (currency, amount) -> limits.put(currency, new MethodRules.Limits(amount.min(), amount.max())));
        return new MethodRules(
                GatewayId.of(method.id()),
                method.name(),
                MethodRules.Group.valueOf(method.group().toUpperCase(Locale.ROOT)),
                method.direct(),
                method.component(),
                method.requiredDirect(),
                method.deliveryEqualsBilling(),
                method.phonePattern(),
                method.locale(),
                method.cartRequired(),
                method.taxPercentages().stream().map(BigDecimal::intValueExact).collect(Collectors.toUnmodifiableSet()),
                method.currencies(),
                method.countries().stream().map(Country::of).collect(Collectors.toUnmodifiableSet()),
                limits,
                method.manualCapture());
    }
}
