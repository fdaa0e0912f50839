package com.multisafepay.sandbox.internal.contract;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
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
 * @param offer what a list of payment methods tells beyond that
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
        Refunds refunds,
        Offer offer) {

    /**
     * The properties that lists of payment methods show.
     *
     * @param preferredCountries ISO 3166-1 codes of the countries where it is asked for most
     * @param customerData members of the customer that it needs
     * @param cartRequired whether an order has to have a cart
     * @param component whether a payment component can show it
     * @param recurring whether later payments are possible
     * @param manualCapture whether it can be authorised first
     * @param secondChance whether customers who do not finish are reminded by mail
     * @param limits the least and greatest amounts by currency
     */
    public record Offer(
            List<String> preferredCountries,
            List<String> customerData,
            boolean cartRequired,
            boolean component,
            boolean recurring,
            boolean manualCapture,
            boolean secondChance,
            Map<String, Limits> limits) {

        /** The limits in a currency; from nothing to anything where none are stated. */
        public Limits limits(String currency) {
            return limits.getOrDefault(currency, new Limits(0, OptionalLong.empty()));
        }
    }

    /**
     * Limits of an amount, in minor units.
     *
     * @param least the least amount
     * @param greatest the greatest; empty for none
     */
    public record Limits(long least, OptionalLong greatest) {
        /** Returns whether an amount lies within. */
        public boolean hold(long amount) {
            return amount >= least && (greatest.isEmpty() || amount <= greatest.getAsLong());
        }
    }

    /**
     * The rules of refunds.
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

    /**
     * A bank that customers choose.
     *
     * @param code the id that an order can name
     * @param description its name
     */
    public record Issuer(String code, String description) {
        /** The banks of iDEAL. */
        public static final List<Issuer> IDEAL = List.of(
                new Issuer("0031", "ABN AMRO"),
                new Issuer("0761", "ASN Bank"),
                new Issuer("4371", "Bunq"),
                new Issuer("1235", "Handelsbanken"),
                new Issuer("0721", "ING"),
                new Issuer("0801", "Knab"),
                new Issuer("0021", "Rabobank"),
                new Issuer("0771", "Regio Bank"),
                new Issuer("1099", "Revolut"),
                new Issuer("0751", "SNS Bank"),
                new Issuer("0511", "Triodos Bank"),
                new Issuer("0161", "Van Lanschot"),
                new Issuer("3151", "Test bank"));

        /** The banks of MyBank whose outcome is documented. */
        public static final List<Issuer> MYBANK = List.of(
                new Issuer("CT000125-it", "Allianz Bank FA SPA"),
                new Issuer("CT000126-it", "Banca di Cesena - Credito Coop."),
                new Issuer("CT000127-it", "Credito Artigiano"),
                new Issuer("CT000128-it", "Volksbank - Banca Popolare"));
    }

    /** Returns whether cards are charged. */
    public boolean card() {
        return group.equals("card");
    }

    /** Returns whether the customer pays after the goods were sent. */
    public boolean payLater() {
        return group.equals("bnpl");
    }

    /** Returns whether it is a wallet. */
    public boolean wallet() {
        return group.equals("wallet");
    }

    /** Returns whether the method is offered to customers in a country. */
    public boolean offeredIn(String country) {
        return countries.isEmpty() || countries.contains(country);
    }
}
