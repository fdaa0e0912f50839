package com.multisafepay.gateway;

import com.multisafepay.customer.Country;
import com.multisafepay.money.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A payment method with its limits and requirements ("List payment methods"). Immutable and thread-safe; what the API left out is empty.
 */
public interface PaymentMethod {

    /** {@return the id of the payment method} */
    GatewayId id();

    /** {@return the display name; an empty text where the API sends none} */
    String name();

    /** {@return {@code payment-method} or {@code coupon}, as the API sends it} */
    Optional<String> type();

    /** {@return true for a gift card} */
    boolean coupon();

    /** {@return the minimum amount in minor units} */
    OptionalLong leastAmount();

    /** {@return the maximum amount in minor units; empty for no maximum} */
    OptionalLong greatestAmount();

    /** {@return the ISO 3166-1 codes of the countries it is offered in; empty for all} */
    List<String> countries();

    /** {@return the ISO 4217 codes of the currencies it accepts; empty for all} */
    List<String> currencies();

    /** {@return the ISO 3166-1 codes of the countries where it is most popular} */
    List<String> preferredCountries();

    /** {@return the members of the customer that it requires, by the API's names} */
    List<String> requiredCustomerData();

    /** {@return true where an order has to have a shopping cart} */
    boolean cartRequired();

    /** {@return true where the site can authorize a payment first and capture it later} */
    boolean manualCapture();

    /** {@return true for a wallet} */
    boolean wallet();

    /** {@return true where FastCheckout offers it} */
    boolean fastCheckout();

    /** {@return true where FastCheckout can show a QR code for it} */
    boolean fastCheckoutQr();

    /** {@return the settings for payment components; empty where they do not support it} */
    Optional<Component> component();

    /** {@return the models that details can be stored for; empty where they cannot be stored} */
    Optional<Tokenization> tokenization();

    /** {@return the banks to choose from; no longer filled since iDEAL 2.0} */
    List<Issuer> issuers();

    /** {@return the brands of the payment method} */
    List<Brand> brands();

    /** {@return the icons} */
    Icons icons();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();

    /** The settings of a payment method in payment components. */
    interface Component {

        /** {@return true where the component has fields to fill in} */
        boolean hasFields();

        /** {@return true where the component can show a QR code} */
        boolean qr();
    }

    /** The models that details can be stored for ("Recurring payments"). */
    interface Tokenization {

        /** {@return true where details can be stored for payments that the customer starts} */
        boolean cardOnFile();

        /** {@return true where details can be stored for payments at fixed intervals} */
        boolean subscription();

        /** {@return true where details can be stored for payments at irregular times} */
        boolean unscheduled();
    }

    /** A brand of a payment method, such as Visa among cards. */
    interface Brand {

        /** {@return the id of the brand} */
        String id();

        /** {@return the display name; an empty text where the API sends none} */
        String name();

        /** {@return the ISO 3166-1 codes of the countries it is offered in; empty for all} */
        List<String> countries();

        /** {@return the icons} */
        Icons icons();
    }

    /** The URLs of icons. */
    interface Icons {

        /** {@return the URL of the large icon} */
        Optional<String> large();

        /** {@return the URL of the medium icon} */
        Optional<String> medium();

        /** {@return the URL of the vector icon} */
        Optional<String> vector();
    }

    /**
     * Returns the reason why an order cannot be paid with this method, as far as the method's limits tell.
     *
     * @param amount the order's amount; the limits count in its currency, so ask for methods of that currency
     * @param country the country of the customer
     * @param withCart true where the order has a cart
     * @return the reason in words; empty where it can be paid
     */
    default Optional<String> obstacle(Money amount, Country country, boolean withCart) {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(country, "country");
        String currency = amount.currency().getCurrencyCode();
        if (!currencies().isEmpty() && !currencies().contains(currency)) {
            return Optional.of(id() + " does not take " + currency);
        }
        if (!countries().isEmpty() && !countries().contains(country.code())) {
            return Optional.of(id() + " is not offered in " + country.code());
        }
        if (leastAmount().isPresent() && amount.minorUnits() < leastAmount().getAsLong()) {
            return Optional.of(id() + " takes " + Money.ofMinor(leastAmount().getAsLong(), currency) + " or more");
        }
        if (greatestAmount().isPresent()
                && amount.minorUnits() > greatestAmount().getAsLong()) {
            return Optional.of(id() + " takes " + Money.ofMinor(greatestAmount().getAsLong(), currency) + " or less");
        }
        return cartRequired() && !withCart ? Optional.of(id() + " needs a cart") : Optional.empty();
    }
}
