package com.multisafepay.cart;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/**
 * A shopping cart with its VAT rates ("Create an order", {@code shopping_cart} and {@code checkout_options.tax_tables}). Required
 * for pay-later methods and FastCheckout. Immutable and thread-safe.
 *
 * @param items the lines, shipping and discounts included; at least one
 * @param taxTables the rates that the lines select
 */
public record ShoppingCart(List<CartItem> items, TaxTables taxTables) {

    /** Refuses an empty cart, and lines that select a table which does not exist. */
    public ShoppingCart {
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(taxTables, "taxTables");
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw RequestRefusedException.of("shopping_cart.items", "must hold a line");
        }
        for (int i = 0; i < items.size(); i++) {
            String selector = items.get(i).taxTableSelector().orElse(null);
            if (selector != null && taxTables.named(selector) == null) {
                throw RequestRefusedException.of(
                        "shopping_cart.items[" + i + "].tax_table_selector",
                        "must name one of the tax tables " + taxTables.names(),
                        selector);
            }
        }
    }

    /**
     * A cart.
     *
     * @param taxTables the rates
     * @param items the lines
     * @return the cart
     */
    public static ShoppingCart of(TaxTables taxTables, CartItem... items) {
        Objects.requireNonNull(taxTables, "taxTables");
        Objects.requireNonNull(items, "items");
        return new ShoppingCart(List.of(items), taxTables);
    }

    /**
     * A cart of prices that include VAT: each line gets the price without the VAT of its tax table, to ten decimals. The total without
     * VAT and the VAT are each rounded, so that the cart can come to a cent more or less than the shop's own sum;
     * {@link #withRoundingLine(String, Money)} makes up for it.
     *
     * @param itemsWithVat lines whose unit prices include VAT
     * @param taxTables the rates that the lines select
     * @return the cart, its unit prices without VAT
     */
    public static ShoppingCart ofGross(List<CartItem> itemsWithVat, TaxTables taxTables) {
        Objects.requireNonNull(itemsWithVat, "itemsWithVat");
        Objects.requireNonNull(taxTables, "taxTables");
        ShoppingCart gross = new ShoppingCart(itemsWithVat, taxTables);
        return new ShoppingCart(
                gross.items.stream()
                        .map(item -> item.withoutVat(taxTables.rateOf(item)))
                        .toList(),
                taxTables);
    }

    /**
     * Returns the cart with a line without VAT for what rounding leaves between its total and an amount; the cart as it is where they
     * agree. The line's {@code merchant_item_id} is {@code rounding}.
     *
     * @param name the name of the line, such as {@code Rounding}
     * @param amount what the cart has to come to, such as the order's amount
     * @return a cart whose total is the amount
     * @throws RequestRefusedException when they differ by more than one minor unit per line, which is no rounding
     */
    public ShoppingCart withRoundingLine(String name, Money amount) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(amount, "amount");
        return RoundingLine.added(this, name, amount);
    }

    /**
     * The total in a currency, by the rule that the API publishes.
     *
     * @param currency the order's currency
     * @return net, VAT and their sum
     */
    public CartTotal total(Currency currency) {
        Objects.requireNonNull(currency, "currency");
        return CartTotal.of(this, currency);
    }

    /**
     * Refuses an amount that differs from the total, as the API does with code 1027.
     *
     * @param amount the order's amount
     * @throws RequestRefusedException with the total, the amount and the difference
     */
    public void requireTotal(Money amount) {
        Objects.requireNonNull(amount, "amount");
        CartTotal.requireTotal(this, amount);
    }
}
