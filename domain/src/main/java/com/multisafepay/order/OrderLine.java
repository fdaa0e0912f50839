package com.multisafepay.order;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;

/**
 * A line of an order's shopping cart ("Get an order", {@code shopping_cart.items}). It can break the rules for lines that are sent.
 */
public interface OrderLine {

    /** {@return the name of the product; an empty text where the API sends none} */
    String name();

    /**
     * Returns the price of one piece in major units, without VAT.
     *
     * @return the price; zero where the API sends none that can be read, which {@link Order#unreadMembers()} tells
     */
    BigDecimal unitPrice();

    /**
     * Returns the number of pieces, or the measure of what is sold by measure.
     *
     * @return the quantity; zero where the API sends none that can be read, which {@link Order#unreadMembers()} tells
     */
    BigDecimal quantity();

    /** {@return the merchant's id of the product} */
    Optional<String> merchantItemId();

    /** {@return the name of the line's tax table} */
    Optional<String> taxTableSelector();

    /** {@return the text of the line} */
    Optional<String> description();

    /** {@return the ISO 4217 code of the price's currency} */
    Optional<String> currency();

    /** {@return the cashback, as the API sends it} */
    Optional<String> cashback();

    /** {@return the options of the product as JSON, usually an empty list} */
    Optional<String> options();

    /** {@return the weight of one piece} */
    Optional<Weight> weight();

    /** {@return the URL of a picture} */
    Optional<URI> image();

    /** {@return the URL of the product} */
    Optional<URI> productUrl();

    /** The weight of one piece. */
    interface Weight {

        /** {@return the weight} */
        BigDecimal value();

        /** {@return the unit, such as {@code KG}} */
        Optional<String> unit();
    }
}
