package com.multisafepay.refund;

import com.multisafepay.order.OrderLine;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of the cart that a refund sends ("Refund an order", {@code checkout_data.items}): a line of the order, or a returned line, which has
 * a negative quantity.
 *
 * @param name name of the product; an empty text where the order has none
 * @param unitPrice price of one piece in major units, without VAT
 * @param quantity number of pieces
 * @param merchantItemId the merchant's id of the product
 * @param taxTableSelector name of the line's tax table
 * @param description text of the line
 */
public record RefundLine(
        String name,
        BigDecimal unitPrice,
        BigDecimal quantity,
        Optional<String> merchantItemId,
        Optional<String> taxTableSelector,
        Optional<String> description) {

    /** Refuses null. */
    public RefundLine {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unitPrice, "unitPrice");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(merchantItemId, "merchantItemId");
        Objects.requireNonNull(taxTableSelector, "taxTableSelector");
        Objects.requireNonNull(description, "description");
    }

    static RefundLine of(OrderLine line) {
        return new RefundLine(
                line.name(),
                line.unitPrice(),
                line.quantity(),
                line.merchantItemId(),
                line.taxTableSelector(),
                line.description());
    }

    /** Returns the line that takes back the given number of pieces: at most one of its two factors is negative. */
    static RefundLine returning(OrderLine line, BigDecimal count) {
        boolean discount = line.unitPrice().signum() < 0;
        return new RefundLine(
                line.name(),
                discount ? line.unitPrice().negate() : line.unitPrice(),
                discount ? count : count.negate(),
                line.merchantItemId(),
                line.taxTableSelector(),
                line.description());
    }
}
