package com.multisafepay.gateway;

/**
 * A payment method in the older list ("List gateways").
 */
public interface Gateway {

    /** {@return the id of the payment method} */
    GatewayId id();

    /** {@return the display name; an empty text where the API sends none} */
    String description();

    /** {@return true for a gift card} */
    boolean coupon();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();
}
