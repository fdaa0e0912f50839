package com.multisafepay.customer;

import java.util.Objects;
import java.util.Optional;

/**
 * The address of a customer or a delivery. Immutable and thread-safe. It is personal data, and not part of {@code toString} but for the country.
 *
 * @param address1 the street, at most 64 characters
 * @param address2 the second line of the address, at most 64 characters
 * @param houseNumber the house number with its suffix, at most 9 characters
 * @param zipCode the postal code, at most 10 characters
 * @param city the city, at most 50 characters
 * @param state the state or region, at most 100 characters
 * @param country the country; it decides which payment methods are shown, before the locale does
 */
public record Address(
        Optional<String> address1,
        Optional<String> address2,
        Optional<String> houseNumber,
        Optional<String> zipCode,
        Optional<String> city,
        Optional<String> state,
        Optional<Country> country) {

    /** An address of which nothing is known. */
    public static final Address NONE = new Address(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Refuses texts that break the limits of the API. */
    public Address {
        Objects.requireNonNull(address1, "address1").ifPresent(text -> CustomerText.address1("address", text));
        Objects.requireNonNull(address2, "address2").ifPresent(text -> CustomerText.address2("address", text));
        Objects.requireNonNull(houseNumber, "houseNumber").ifPresent(text -> CustomerText.houseNumber("address", text));
        Objects.requireNonNull(zipCode, "zipCode").ifPresent(text -> CustomerText.zipCode("address", text));
        Objects.requireNonNull(city, "city").ifPresent(text -> CustomerText.city("address", text));
        Objects.requireNonNull(state, "state").ifPresent(text -> CustomerText.state("address", text));
        Objects.requireNonNull(country, "country");
    }

    @Override
    public String toString() {
        return "Address[country=" + country.map(Country::code).orElse("") + "]";
    }
}
