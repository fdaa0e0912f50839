package com.multisafepay.gateway;

import com.multisafepay.customer.Country;
import com.multisafepay.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A payment method with what it takes and needs ("List payment methods"). Immutable and thread-safe; what the API left out is empty.
 *
 * @param id its id
 * @param name its name
 * @param coupon whether it is a gift card
 * @param leastAmount the least amount in minor units
 * @param greatestAmount the greatest amount in minor units; empty for none
 * @param countries ISO 3166-1 codes of the countries it is offered in; empty for all
 * @param currencies ISO 4217 codes of the currencies it takes; empty for all
 * @param preferredCountries ISO 3166-1 codes of the countries where it is asked for most
 * @param requiredCustomerData members of the customer that it needs, by the API's names
 * @param cartRequired whether an order has to have a cart
 * @param manualCapture whether a payment can be authorised first and captured later
 * @param wallet whether it is a wallet
 * @param fastCheckout whether FastCheckout pages show it
 * @param component how payment components show it; empty where they do not
 * @param tokenization what cards or accounts can be stored for; empty where they cannot be
 * @param issuers banks to choose from; no longer filled since iDEAL 2.0
 * @param brands the brands that go by it
 * @param icons addresses of its pictures
 */
public record PaymentMethod(
        GatewayId id,
        String name,
        boolean coupon,
        OptionalLong leastAmount,
        OptionalLong greatestAmount,
        List<String> countries,
        List<String> currencies,
        List<String> preferredCountries,
        List<String> requiredCustomerData,
        boolean cartRequired,
        boolean manualCapture,
        boolean wallet,
        boolean fastCheckout,
        Optional<Component> component,
        Optional<Tokenization> tokenization,
        List<Issuer> issuers,
        List<Brand> brands,
        Icons icons) {

    /**
     * How payment components show a method.
     *
     * @param hasFields whether there are fields to fill in
     * @param qr whether a code to scan can be shown
     */
    public record Component(boolean hasFields, boolean qr) {}

    /**
     * What cards or accounts can be stored for ("Recurring payments").
     *
     * @param cardOnFile for payments that the customer starts
     * @param subscription for payments at fixed times
     * @param unscheduled for payments when something happens
     */
    public record Tokenization(boolean cardOnFile, boolean subscription, boolean unscheduled) {}

    /**
     * A brand that goes by a method, such as Visa by all cards.
     *
     * @param id its id
     * @param name its name
     * @param countries ISO 3166-1 codes of the countries it is offered in; empty for all
     * @param icons addresses of its pictures
     */
    public record Brand(String id, String name, List<String> countries, Icons icons) {
        /** Keeps a copy of the list. */
        public Brand {
            countries = List.copyOf(countries);
        }
    }

    /**
     * Addresses of pictures.
     *
     * @param large the large one
     * @param medium the medium one
     * @param vector the one that scales
     */
    public record Icons(Optional<String> large, Optional<String> medium, Optional<String> vector) {
        /** No pictures. */
        public static final Icons NONE = new Icons(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Keeps copies of the lists. */
    public PaymentMethod {
        countries = List.copyOf(countries);
        currencies = List.copyOf(currencies);
        preferredCountries = List.copyOf(preferredCountries);
        requiredCustomerData = List.copyOf(requiredCustomerData);
        issuers = List.copyOf(issuers);
        brands = List.copyOf(brands);
    }

    /**
     * Why an order cannot be paid with this method, as far as the method's own answer tells.
     *
     * @param amount the order's amount; the limits count in its currency, so ask for methods of that currency
     * @param country where the customer is
     * @param withCart whether the order has a cart
     * @return the reason in words; empty where it can be paid
     */
    public Optional<String> obstacle(Money amount, Country country, boolean withCart) {
        String currency = amount.currency().getCurrencyCode();
        if (!currencies.isEmpty() && !currencies.contains(currency)) {
            return Optional.of(id + " does not take " + currency);
        }
        if (!countries.isEmpty() && !countries.contains(country.code())) {
            return Optional.of(id + " is not offered in " + country.code());
        }
        if (leastAmount.isPresent() && amount.minorUnits() < leastAmount.getAsLong()) {
            return Optional.of(id + " takes " + Money.ofMinor(leastAmount.getAsLong(), currency) + " or more");
        }
        if (greatestAmount.isPresent() && amount.minorUnits() > greatestAmount.getAsLong()) {
            return Optional.of(id + " takes " + Money.ofMinor(greatestAmount.getAsLong(), currency) + " or less");
        }
        return cartRequired && !withCart ? Optional.of(id + " needs a cart") : Optional.empty();
    }
}
