package com.multisafepay.sandbox.internal.contract;

import java.util.Set;

/**
 * A payment method as the table beside the contract describes it.
 *
 * @param id its id, upper case
 * @param name the name that people read
 * @param group {@code banking}, {@code card}, {@code wallet}, {@code pay-later} or {@code prepaid}
 * @param coupon whether it is a gift card or voucher
 * @param direct whether a direct order can name it
 * @param currencies ISO 4217 codes it takes
 * @param countries ISO 3166-1 codes it is offered in; empty for everywhere
 */
public record PaymentMethod(
        String id,
        String name,
        String group,
        boolean coupon,
        boolean direct,
        Set<String> currencies,
        Set<String> countries) {

    /** Whether cards are charged. */
    public boolean card() {
        return group.equals("card");
    }

    /** Whether the customer pays after the goods were sent. */
    public boolean payLater() {
        return group.equals("pay-later");
    }

    /** Whether the method is offered to customers in a country. */
    public boolean offeredIn(String country) {
        return countries.isEmpty() || countries.contains(country);
    }
}
