package com.multisafepay.customer;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects an address. Every member is optional, and checked when it is set. Not thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract sealed class AddressBuilder<B extends AddressBuilder<B>> permits PersonBuilder {

    final String object;
    private @Nullable String address1;
    private @Nullable String address2;
    private @Nullable String houseNumber;
    private @Nullable String zipCode;
    private @Nullable String city;
    private @Nullable String state;
    private @Nullable Country country;

    /** Creates a builder of an object of this name in the API. */
    AddressBuilder(String object) {
        this.object = object;
    }

    abstract B self();

    /**
     * Sets all members of the address.
     *
     * @param address the address; what it leaves empty is not set
     * @return this builder
     */
    public B address(Address address) {
        Objects.requireNonNull(address, "address");
        this.address1 = address.address1().orElse(null);
        this.address2 = address.address2().orElse(null);
        this.houseNumber = address.houseNumber().orElse(null);
        this.zipCode = address.zipCode().orElse(null);
        this.city = address.city().orElse(null);
        this.state = address.state().orElse(null);
        this.country = address.country().orElse(null);
        return self();
    }

    /**
     * Sets the street, at most 64 characters.
     *
     * @param address1 the value, checked at once
     * @return this builder
     */
    public B address1(String address1) {
        this.address1 = CustomerText.address1(object, address1);
        return self();
    }

    /**
     * Sets the second line of the address, at most 64 characters.
     *
     * @param address2 the value, checked at once
     * @return this builder
     */
    public B address2(String address2) {
        this.address2 = CustomerText.address2(object, address2);
        return self();
    }

    /**
     * Sets the house number with its suffix, at most 9 characters.
     *
     * @param houseNumber the value, checked at once
     * @return this builder
     */
    public B houseNumber(String houseNumber) {
        this.houseNumber = CustomerText.houseNumber(object, houseNumber);
        return self();
    }

    /**
     * Sets the postal code, at most 10 characters.
     *
     * @param zipCode the value, checked at once
     * @return this builder
     */
    public B zipCode(String zipCode) {
        this.zipCode = CustomerText.zipCode(object, zipCode);
        return self();
    }

    /**
     * Sets the city, at most 50 characters.
     *
     * @param city the value, checked at once
     * @return this builder
     */
    public B city(String city) {
        this.city = CustomerText.city(object, city);
        return self();
    }

    /**
     * Sets the state or region, at most 100 characters.
     *
     * @param state the value, checked at once
     * @return this builder
     */
    public B state(String state) {
        this.state = CustomerText.state(object, state);
        return self();
    }

    /**
     * Sets the country; it decides which payment methods are shown, before the locale does.
     *
     * @param country the value
     * @return this builder
     */
    public B country(Country country) {
        this.country = Objects.requireNonNull(country, "country");
        return self();
    }

    /**
     * Sets the same as {@link #country(Country)} from a text.
     *
     * @param country an ISO 3166-1 code of two letters
     * @return this builder
     */
    public B country(String country) {
        this.country = Country.of(object + ".country", Objects.requireNonNull(country, "country"));
        return self();
    }

    final Address address() {
        return new Address(
                Optional.ofNullable(address1),
                Optional.ofNullable(address2),
                Optional.ofNullable(houseNumber),
                Optional.ofNullable(zipCode),
                Optional.ofNullable(city),
                Optional.ofNullable(state),
                Optional.ofNullable(country));
    }
}
