package com.multisafepay.order;

import java.math.BigDecimal;
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
 */
public record OrderLine(
        String name,
        BigDecimal unitPrice,
        BigDecimal quantity,
        Optional<String> merchantItemId,
        Optional<String> taxTableSelector,
        Optional<String> description) {}
