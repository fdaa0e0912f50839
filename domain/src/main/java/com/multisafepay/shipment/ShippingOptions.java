package com.multisafepay.shipment;

import com.multisafepay.order.request.CheckoutPage.FlatRate;
import com.multisafepay.order.request.CheckoutPage.Pickup;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The ways of shipping that a FastCheckout page offers.
 *
 * @param rates ways at a fixed price, in major units of the order's currency
 * @param pickup collection of the goods
 */
public record ShippingOptions(List<FlatRate> rates, Optional<Pickup> pickup) {

    /** Says that nothing ships there. */
    public static final ShippingOptions NONE = new ShippingOptions(List.of(), Optional.empty());

    /** Keeps a copy of the list. */
    public ShippingOptions {
        Objects.requireNonNull(rates, "rates");
        Objects.requireNonNull(pickup, "pickup");
        rates = List.copyOf(rates);
    }

    /**
     * Offers ways at a fixed price.
     *
     * @param rates the ways
     * @return the options
     */
    public static ShippingOptions of(FlatRate... rates) {
        return new ShippingOptions(List.of(Objects.requireNonNull(rates, "rates")), Optional.empty());
    }

    /**
     * Returns a copy with collection of the goods.
     *
     * @param offered the collection
     * @return the options
     */
    public ShippingOptions withPickup(Pickup offered) {
        return new ShippingOptions(rates, Optional.of(Objects.requireNonNull(offered, "offered")));
    }
}
