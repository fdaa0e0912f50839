package com.multisafepay.cart;

import com.multisafepay.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The line of a cart that makes up for rounding: it has no VAT, so that it changes the total by its own price and no more. */
final class RoundingLine {

    private static final String ID = "rounding";

    private RoundingLine() {}

    /** The cart with such a line, or as it is where its total is the amount; one minor unit per line can be rounding. */
    static ShoppingCart added(ShoppingCart cart, String name, Money amount) {
        Money difference = amount.minus(cart.total(amount.currency()).total());
        if (difference.minorUnits() == 0) {
            return cart;
        }
        if (!canBe(cart, difference)) {
            cart.requireTotal(amount);
        }
        TaxTables tables = withUntaxed(cart.taxTables());
        List<CartItem> items = new ArrayList<>(cart.items());
        items.add(CartItem.of(
                ID,
                name,
                difference.toDecimal().toPlainString(),
                1,
                untaxed(tables).orElse(ID)));
        ShoppingCart rounded = new ShoppingCart(items, tables);
        rounded.requireTotal(amount);
        return rounded;
    }

    static boolean canBe(ShoppingCart cart, Money difference) {
        return Math.abs(difference.minorUnits()) <= cart.items().size();
    }

    private static TaxTables withUntaxed(TaxTables tables) {
        if (untaxed(tables).isPresent()) {
            return tables;
        }
        List<TaxTable> all = new ArrayList<>(tables.alternate());
        all.add(TaxTable.of(ID, "0"));
        return new TaxTables(tables.defaultRate(), tables.shippingTaxed(), all);
    }

    private static Optional<String> untaxed(TaxTables tables) {
        return tables.alternate().stream()
                .filter(table -> table.rate().signum() == 0)
                .map(TaxTable::name)
                .findFirst();
    }
}
