package com.multisafepay.shipment;

import com.multisafepay.customer.Country;
import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import java.util.Objects;

/**
 * The question of a FastCheckout page: in which ways can this order be shipped there?
 *
 * @param orderId the order
 * @param amount what is to be paid without shipping
 * @param country where the goods go
 * @param zipCode the postal code; an empty text where it is not stated
 * @param json the question as it came, with customer, delivery and cart; {@code {}} where it came in the query. It holds personal data
 */
public record ShippingRequest(OrderId orderId, Money amount, Country country, String zipCode, String json) {

    /** Refuses null. */
    public ShippingRequest {
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(zipCode, "zipCode");
        Objects.requireNonNull(json, "json");
    }

    /** Shows no personal data. */
    @Override
    public String toString() {
        return "ShippingRequest[" + orderId + ", " + amount + ", " + country + "]";
    }
}
