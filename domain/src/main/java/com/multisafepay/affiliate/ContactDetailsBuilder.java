package com.multisafepay.affiliate;

import com.multisafepay.customer.Country;
import com.multisafepay.customer.Email;
import com.multisafepay.internal.check.Check;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects the name, the place and the mail address of a company or an owner. Every member is checked when it is set. Not thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract sealed class ContactDetailsBuilder<B extends ContactDetailsBuilder<B>>
        permits CompanyDetailsBuilder, OwnerDetailsBuilder {

    private final String nameField;
    private final String addressPrefix;
    private final String apartmentField;

    @Nullable
    String name;

    @Nullable
    Country country;

    @Nullable
    Email email;

    @Nullable
    String apartment;

    @Nullable
    String city;

    @Nullable
    String zipCode;

    ContactDetailsBuilder(String nameField, String addressPrefix, String apartmentField) {
        this.nameField = nameField;
        this.addressPrefix = addressPrefix;
        this.apartmentField = apartmentField;
    }

    abstract B self();

    /**
     * Sets the name of the company, or the full name of the owner.
     *
     * @param name the name, 1 to 200 characters
     * @return this builder
     */
    public B name(String name) {
        this.name = Check.text(nameField, Objects.requireNonNull(name, "name"), 1, 200);
        return self();
    }

    /**
     * Sets the country of the company, or of the owner's residence.
     *
     * @param country the country
     * @return this builder
     */
    public B country(Country country) {
        this.country = Objects.requireNonNull(country, "country");
        return self();
    }

    /**
     * Sets the mail address.
     *
     * @param email the mail address
     * @return this builder
     */
    public B email(Email email) {
        this.email = Objects.requireNonNull(email, "email");
        return self();
    }

    /**
     * Sets the number of the building or the apartment.
     *
     * @param apartment the number, at most 9 characters
     * @return this builder
     */
    public B apartment(String apartment) {
        this.apartment = Check.text(apartmentField, Objects.requireNonNull(apartment, "apartment"), 0, 9);
        return self();
    }

    /**
     * Sets the city.
     *
     * @param city the city, at most 50 characters
     * @return this builder
     */
    public B city(String city) {
        this.city = Check.text(addressPrefix + "city", Objects.requireNonNull(city, "city"), 0, 50);
        return self();
    }

    /**
     * Sets the postal code.
     *
     * @param zipCode the postal code, at most 10 characters
     * @return this builder
     */
    public B zipCode(String zipCode) {
        this.zipCode = Check.text(addressPrefix + "zipcode", Objects.requireNonNull(zipCode, "zipCode"), 0, 10);
        return self();
    }
}
