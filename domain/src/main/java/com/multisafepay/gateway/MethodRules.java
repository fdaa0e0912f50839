package com.multisafepay.gateway;

import com.multisafepay.customer.Country;
import com.multisafepay.money.Money;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The documented rules of a payment method ("Payment methods"), from the table beside the contract. Orders are checked against them
 * when they are built; ids that the table does not know have no rules. Immutable and thread-safe.
 *
 * @param id the id
 * @param name the name that people know the method by
 * @param group the family of the method
 * @param direct true where a direct order with it is accepted
 * @param component true where a payment component can show it; an order with the component's result is direct, even where others cannot be
 * @param requiredDirect what a direct order needs beyond the common fields, as paths of the request; {@code a|b} is one of two
 * @param deliveryEqualsBilling true where the goods have to go to the customer's own address
 * @param phonePattern the form of the customer's phone number; empty for any
 * @param locale the locale that a direct order's customer has; empty for any
 * @param cartRequired whether an order needs a cart with tax tables
 * @param taxPercentages the VAT rates that lines can have, in per cent; empty for any
 * @param currencies the currencies that an order can have, ISO 4217
 * @param countries where customers can pay with it; empty for worldwide
 * @param limits least and greatest amount by currency; no entry means no stated limit
 * @param manualCapture true where an order can be authorised first and captured later
 */
public record MethodRules(
        GatewayId id,
        String name,
        Group group,
        boolean direct,
        boolean component,
        Set<String> requiredDirect,
        boolean deliveryEqualsBilling,
        Optional<String> phonePattern,
        Optional<String> locale,
        boolean cartRequired,
        Set<Integer> taxPercentages,
        Set<String> currencies,
        Set<Country> countries,
        Map<String, Limits> limits,
        boolean manualCapture) {

    /** A family of payment methods. */
    public enum Group {
        /** Payments through the customer's bank. */
        BANKING,
        /** Credit and debit cards. */
        CARD,
        /** Wallets. */
        WALLET,
        /** Buy now, pay later. */
        BNPL,
        /** Gift cards and vouchers. */
        PREPAID
    }

    /**
     * Minimum and maximum amount of an order, in minor units.
     *
     * @param min the least; empty for none
     * @param max the greatest; empty for none
     */
    public record Limits(OptionalLong min, OptionalLong max) {

        /** Refuses null. */
        public Limits {
            Objects.requireNonNull(min, "min");
            Objects.requireNonNull(max, "max");
        }

        /**
         * Returns whether an amount lies within the limits.
         *
         * @param minorUnits the amount
         * @return true within, limits included
         */
        public boolean allow(long minorUnits) {
            return minorUnits >= min.orElse(Long.MIN_VALUE) && minorUnits <= max.orElse(Long.MAX_VALUE);
        }

        /**
         * Returns the limits for a message.
         *
         * @param currency the currency
         * @return such as {@code from EUR 50.00 to EUR 5000.00}
         */
        public String in(Currency currency) {
            Objects.requireNonNull(currency, "currency");
            String from = min.isPresent() ? "from " + new Money(min.getAsLong(), currency) : "";
            String to = max.isPresent() ? "to " + new Money(max.getAsLong(), currency) : "";
            return (from + " " + to).strip();
        }
    }

    /** Keeps copies of the sets. */
    public MethodRules {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(requiredDirect, "requiredDirect");
        Objects.requireNonNull(phonePattern, "phonePattern");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(taxPercentages, "taxPercentages");
        Objects.requireNonNull(currencies, "currencies");
        Objects.requireNonNull(countries, "countries");
        Objects.requireNonNull(limits, "limits");
        requiredDirect = Set.copyOf(requiredDirect);
        taxPercentages = Set.copyOf(taxPercentages);
        currencies = Set.copyOf(currencies);
        countries = Set.copyOf(countries);
        limits = Map.copyOf(limits);
    }

    /**
     * Returns the rules of a payment method.
     *
     * @param id its id, or an older spelling of it
     * @return empty for an id that is not documented
     */
    public static Optional<MethodRules> of(GatewayId id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(MethodTable.BY_ID.get(id));
    }
}
