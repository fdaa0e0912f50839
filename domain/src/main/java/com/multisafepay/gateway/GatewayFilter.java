package com.multisafepay.gateway;

import com.multisafepay.customer.Country;
import java.util.Objects;
import java.util.Optional;

/**
 * A filter of payment methods. Empty members do not filter.
 *
 * @param country only methods offered there; empty for all
 * @param coupons whether every gift card is listed; otherwise one stands for all
 */
public record GatewayFilter(Optional<Country> country, boolean coupons) {

    /** Refuses null. */
    public GatewayFilter {
        Objects.requireNonNull(country, "country");
    }

    /** Passes all methods, gift cards as one. */
    public static final GatewayFilter ALL = new GatewayFilter(Optional.empty(), false);

    /**
     * Creates a filter for the methods that are offered in a country.
     *
     * @param country the country
     * @return the filter
     */
    public static GatewayFilter in(Country country) {
        Objects.requireNonNull(country, "country");
        return new GatewayFilter(Optional.of(country), false);
    }

    /**
     * Returns a copy that lists gift cards as well.
     *
     * @return a copy
     */
    public GatewayFilter withCoupons() {
        return new GatewayFilter(country, true);
    }
}
