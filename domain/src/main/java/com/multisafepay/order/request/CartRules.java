package com.multisafepay.order.request;

import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.MethodRules;
import java.math.BigDecimal;
import java.util.List;

/** Checks an order against its cart and its payment method. */
final class CartRules {

    private CartRules() {}

    /** The total is the amount: always checked here, though the API looks only where it is asked to. */
    static void total(OrderDetails details) {
        details.cart().ifPresent(cart -> cart.requireTotal(details.amount()));
    }

    static boolean hasTaxTables(OrderDetails details) {
        return details.cart()
                .map(ShoppingCart::taxTables)
                .filter(CartRules::hasRates)
                .isPresent();
    }

    private static boolean hasRates(TaxTables tables) {
        return tables.defaultRate().isPresent()
                || tables.shippingTaxed().isPresent()
                || !tables.alternate().isEmpty();
    }

    /** The cart and its tax tables. */
    static void require(OrderDetails details, String rule) {
        OrderRules.require("shopping_cart", details.cart(), rule);
        if (!hasTaxTables(details)) {
            throw RequestRefusedException.of("checkout_options.tax_tables", rule);
        }
    }

    /** Lines have one of the VAT rates that the method takes. */
    static void rates(ShoppingCart cart, MethodRules method) {
        if (method.taxPercentages().isEmpty()) {
            return;
        }
        List<CartItem> items = cart.items();
        for (int i = 0; i < items.size(); i++) {
            BigDecimal percentage = rate(items.get(i), cart.taxTables()).movePointRight(2);
            if (method.taxPercentages().stream().noneMatch(one -> percentage.compareTo(BigDecimal.valueOf(one)) == 0)) {
                throw RequestRefusedException.of(
                        "shopping_cart.items[" + i + "].tax_table_selector",
                        "must select a rate that " + method.id() + " takes, in per cent "
                                + method.taxPercentages().stream().sorted().toList(),
                        percentage.stripTrailingZeros().toPlainString() + " %");
            }
        }
    }

    private static BigDecimal rate(CartItem item, TaxTables tables) {
        return item.taxTableSelector()
                .flatMap(name -> tables.alternate().stream()
                        .filter(table -> table.name().equals(name))
                        .findFirst())
                .map(TaxTable::rate)
                .or(tables::defaultRate)
                .orElse(BigDecimal.ZERO);
    }
}
