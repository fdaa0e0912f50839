package com.multisafepay.gateway;

import com.multisafepay.customer.Country;
import com.multisafepay.money.Money;
import java.util.Objects;
import java.util.Optional;

/**
 * A filter of payment methods. Empty members do not filter.
 *
 * @param amount only methods that take this amount in its currency; empty for any
 * @param country only methods offered there; empty for all
 * @param coupons true where gift cards are listed as well
 * @param groupedCards true where all cards are listed as one method with its brands
 */
public record PaymentMethodFilter(
        Optional<Money> amount, Optional<Country> country, boolean coupons, boolean groupedCards) {

    /** Refuses null. */
    public PaymentMethodFilter {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(country, "country");
    }

    /** Passes all methods except gift cards. */
    public static final PaymentMethodFilter ALL =
            new PaymentMethodFilter(Optional.empty(), Optional.empty(), false, false);

    /**
     * Creates a filter for the methods that accept an amount.
     *
     * @param other the amount
     * @return a copy
     */
    public PaymentMethodFilter amount(Money other) {
        Objects.requireNonNull(other, "other");
        return new PaymentMethodFilter(Optional.of(other), country, coupons, groupedCards);
    }

    /**
     * Creates a filter for the methods that are offered in a country.
     *
     * @param other the country
     * @return a copy
     */
    public PaymentMethodFilter in(Country other) {
        Objects.requireNonNull(other, "other");
        return new PaymentMethodFilter(
                amount, Optional.of(Objects.requireNonNull(other, "country")), coupons, groupedCards);
    }

    /**
     * Returns a copy that lists gift cards as well.
     *
     * @return a copy
     */
    public PaymentMethodFilter withCoupons() {
        return new PaymentMethodFilter(amount, country, true, groupedCards);
    }

    /**
     * Returns a copy that lists all cards as one method.
     *
     * @return a copy
     */
    public PaymentMethodFilter withGroupedCards() {
        return new PaymentMethodFilter(amount, country, coupons, true);
    }
}
