package com.multisafepay.cart;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of a cart ("Create an order", {@code shopping_cart.items}). Immutable and thread-safe.
 *
 * @param name the product
 * @param unitPrice price of one in major units without VAT, at most ten decimals; negative for a discount
 * @param quantity the number of pieces, or the amount of what is sold by measure, such as 1.5 m of fabric; not zero, at most ten decimals;
 *     negative in refunds
 * @param merchantItemId the merchant's key of the product, needed to refund by line
 * @param taxTableSelector the name of a tax table; empty for the default rate
 * @param description text of the line; it and the name may have line breaks
 * @param weight weight of one piece
 * @param imageUrl address of a picture
 * @param productUrl address of the product
 */
public record CartItem(
        String name,
        BigDecimal unitPrice,
        BigDecimal quantity,
        Optional<String> merchantItemId,
        Optional<String> taxTableSelector,
        Optional<String> description,
        Optional<Weight> weight,
        Optional<String> imageUrl,
        Optional<String> productUrl) {

    /** The {@code merchant_item_id} that marks the shipping line. */
    public static final String SHIPPING_ID = "msp-shipping";

    private static final String ITEM_ID = "shopping_cart.items.merchant_item_id";
    private static final String SELECTOR = "shopping_cart.items.tax_table_selector";
    private static final String PRICE = "shopping_cart.items.unit_price";
    private static final String QUANTITY = "shopping_cart.items.quantity";
    private static final String DESCRIPTION = "shopping_cart.items.description";
    private static final int MOST_DECIMALS = 10;
    private static final int LONGEST = 1000;
    private static final int LONGEST_URL = 2000;

    /** Refuses lines without a name or a quantity, and prices and quantities with more than ten decimals or fifteen digits before the point. */
    public CartItem {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unitPrice, "unitPrice");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(merchantItemId, "merchantItemId");
        Objects.requireNonNull(taxTableSelector, "taxTableSelector");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(imageUrl, "imageUrl");
        Objects.requireNonNull(productUrl, "productUrl");
        Check.lines("shopping_cart.items.name", name, 1, LONGEST);
        Check.bounded(PRICE, unitPrice, MOST_DECIMALS);
        if (Check.bounded(QUANTITY, quantity, MOST_DECIMALS).signum() == 0) {
            throw RequestRefusedException.of(QUANTITY, "must not be zero", quantity.toString());
        }
        merchantItemId.ifPresent(id -> Check.text(ITEM_ID, id, 1, 255));
        taxTableSelector.ifPresent(id -> Check.text(SELECTOR, id, 1, 255));
        imageUrl.ifPresent(url -> Check.text("shopping_cart.items.image", url, 1, LONGEST_URL));
        productUrl.ifPresent(url -> Check.text("shopping_cart.items.product_url", url, 1, LONGEST_URL));
        description.ifPresent(text -> Check.lines(DESCRIPTION, text, 0, LONGEST));
    }

    /**
     * A line with what most lines need.
     *
     * @param merchantItemId the merchant's key of the product
     * @param name the product
     * @param unitPrice price of one in major units without VAT, as text such as {@code 8.2644628099}
     * @param quantity the number of pieces
     * @param taxTableSelector the name of a tax table
     * @return the line
     */
    public static CartItem of(
            String merchantItemId, String name, String unitPrice, long quantity, String taxTableSelector) {
        return of(merchantItemId, name, unitPrice, BigDecimal.valueOf(quantity), taxTableSelector);
    }

    /**
     * A line of what is sold by measure.
     *
     * @param merchantItemId the merchant's key of the product
     * @param name the product
     * @param unitPrice price of one unit in major units without VAT, as text such as {@code 8.2644628099}
     * @param quantity the measure, such as 1.5, at most ten decimals
     * @param taxTableSelector the name of a tax table
     * @return the line
     */
    public static CartItem of(
            String merchantItemId, String name, String unitPrice, BigDecimal quantity, String taxTableSelector) {
        Objects.requireNonNull(merchantItemId, "merchantItemId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unitPrice, "unitPrice");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(taxTableSelector, "taxTableSelector");
        return new CartItem(
                name,
                decimal(unitPrice),
                quantity,
                Optional.of(merchantItemId),
                Optional.of(taxTableSelector),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The shipping line, which the API knows by its id.
     *
     * @param name the name of the shipping
     * @param price its price in major units without VAT
     * @param taxTableSelector the name of a tax table
     * @return the line
     */
    public static CartItem shipping(String name, String price, String taxTableSelector) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(taxTableSelector, "taxTableSelector");
        return of(SHIPPING_ID, name, price, 1, taxTableSelector);
    }

    /**
     * The line with a text.
     *
     * @param text the text
     * @return a copy
     */
    public CartItem withDescription(String text) {
        Objects.requireNonNull(text, "text");
        return new CartItem(
                name,
                unitPrice,
                quantity,
                merchantItemId,
                taxTableSelector,
                Optional.of(Objects.requireNonNull(text, DESCRIPTION)),
                weight,
                imageUrl,
                productUrl);
    }

    /**
     * The line with a weight.
     *
     * @param perPiece weight of one piece
     * @return a copy
     */
    public CartItem withWeight(Weight perPiece) {
        Objects.requireNonNull(perPiece, "perPiece");
        return new CartItem(
                name,
                unitPrice,
                quantity,
                merchantItemId,
                taxTableSelector,
                description,
                Optional.of(perPiece),
                imageUrl,
                productUrl);
    }

    /** The line with the price that is left of its own without VAT of a rate. */
    CartItem withoutVat(BigDecimal rate) {
        return new CartItem(
                name,
                unitPrice.divide(BigDecimal.ONE.add(rate), MOST_DECIMALS, RoundingMode.HALF_UP),
                quantity,
                merchantItemId,
                taxTableSelector,
                description,
                weight,
                imageUrl,
                productUrl);
    }

    private static BigDecimal decimal(String text) {
        return Check.decimal(PRICE, text, "8.26");
    }
}
