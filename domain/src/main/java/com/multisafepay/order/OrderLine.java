package com.multisafepay.order;

import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.error.RequestRefusedException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;

/**
 * A line of an order's cart as the API tells it ("Get an order", {@code shopping_cart.items}). Not held to the rules of lines that are
 * sent.
 *
 * @param name the product; empty text where the API sends none
 * @param unitPrice price of one in major units without VAT
 * @param quantity how many
 * @param merchantItemId the merchant's key of the product
 * @param taxTableSelector name of the line's tax table
 * @param description text of the line
 * @param weight weight of one
 * @param image address of a picture
 * @param productUrl address of the product
 */
public record OrderLine(
        String name,
        BigDecimal unitPrice,
        BigDecimal quantity,
        Optional<String> merchantItemId,
        Optional<String> taxTableSelector,
        Optional<String> description,
        Optional<Weight> weight,
        Optional<URI> image,
        Optional<URI> productUrl) {

    /**
     * The weight of one piece, as the API tells it.
     *
     * @param value how much, not held to the rules of what is sent
     * @param unit in what, such as {@code KG}
     */
    public record Weight(BigDecimal value, Optional<String> unit) {}

    /** The line that takes so many of this one back: of its two factors at most one is negative. */
    OrderLine returned(BigDecimal count) {
        boolean discount = unitPrice.signum() < 0;
        return new OrderLine(
                name,
                discount ? unitPrice.negate() : unitPrice,
                discount ? count : count.negate(),
                merchantItemId,
                taxTableSelector,
                description,
                weight,
                image,
                productUrl);
    }

    /** The line as a cart has it, to be added up; a selector that names no table counts as none. */
    CartItem item(TaxTables tables) {
        Optional<String> known = taxTableSelector.filter(selector ->
                tables.alternate().stream().anyMatch(table -> table.name().equals(selector)));
        try {
            return new CartItem(
                    name.isEmpty() ? "-" : name,
                    unitPrice,
                    quantity.longValueExact(),
                    merchantItemId,
                    known,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        } catch (ArithmeticException e) {
            throw RequestRefusedException.of(
                    "checkout_data.items.quantity", "must be a whole number", quantity.toPlainString());
        }
    }
}
