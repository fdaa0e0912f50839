package com.multisafepay.sandbox.internal.contract;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A payment method as the table beside the contract describes it.
 *
 * @param id its id, upper case
 * @param name the name that people read
 * @param group {@code banking}, {@code card}, {@code wallet}, {@code bnpl} or {@code prepaid}
 * @param coupon whether it is a gift card or voucher
 * @param listed whether a list of payment methods holds it
 * @param direct whether a direct order can name it
 * @param currencies ISO 4217 codes it takes
 * @param countries ISO 3166-1 codes it is offered in; empty for everywhere
 * @param taxPercentages the rates of VAT that its carts can have; empty for any
 * @param captureDays how long an authorisation holds; empty where that is not stated
 * @param captureOnce whether one capture ends an authorisation, whatever it left
 * @param expiry how long a started payment stays open; empty for ever
 * @param shipDays how long the merchant has to ship; empty where there is no term
 * @param refunds what can go back
 */
public record PaymentMethod(
        String id,
        String name,
        String group,
        boolean coupon,
        boolean listed,
        boolean direct,
        Set<String> currencies,
        Set<String> countries,
        Set<BigDecimal> taxPercentages,
        OptionalInt captureDays,
        boolean captureOnce,
        Optional<Duration> expiry,
        OptionalInt shipDays,
        Refunds refunds) {

    /**
     * What can go back.
     *
     * @param full whether all of it can
     * @param partial whether a part of it can
     * @param once whether only one refund is possible
     * @param onlyCombined whether only what was paid together with another method can
     * @param afterBusinessDays how many business days have to pass first
     * @param days how long after the payment; empty for ever
     */
    public record Refunds(
            boolean full,
            boolean partial,
            boolean once,
            boolean onlyCombined,
            int afterBusinessDays,
            OptionalInt days) {}

    /** Whether cards are charged. */
    public boolean card() {
        return group.equals("card");
    }

    /** Whether the customer pays after the goods were sent. */
    public boolean payLater() {
        return group.equals("bnpl");
    }

    /** Whether the method is offered to customers in a country. */
    public boolean offeredIn(String country) {
        return countries.isEmpty() || countries.contains(country);
    }
}
