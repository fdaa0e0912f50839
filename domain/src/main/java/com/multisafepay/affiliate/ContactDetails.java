package com.multisafepay.affiliate;

import com.multisafepay.customer.Country;
import com.multisafepay.customer.Email;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The name, the place and the mail address of a company or an owner of one. Immutable. Members that are not set are empty. */
public abstract sealed class ContactDetails permits CompanyDetails, OwnerDetails {

    private final Optional<String> name;
    private final Optional<Country> country;
    private final Optional<Email> email;
    private final Optional<String> apartment;
    private final Optional<String> city;
    private final Optional<String> zipCode;

    ContactDetails(ContactDetailsBuilder<?> builder) {
        name = Optional.ofNullable(builder.name);
        country = Optional.ofNullable(builder.country);
        email = Optional.ofNullable(builder.email);
        apartment = Optional.ofNullable(builder.apartment);
        city = Optional.ofNullable(builder.city);
        zipCode = Optional.ofNullable(builder.zipCode);
    }

    /** {@return the name of the company, or the full name of the owner} */
    public Optional<String> name() {
        return name;
    }

    /** {@return the country of the company, or of the owner's residence} */
    public Optional<Country> country() {
        return country;
    }

    /** {@return the mail address} */
    public Optional<Email> email() {
        return email;
    }

    /** {@return the number of the building or the apartment} */
    public Optional<String> apartment() {
        return apartment;
    }

    /** {@return the city} */
    public Optional<String> city() {
        return city;
    }

    /** {@return the postal code} */
    public Optional<String> zipCode() {
        return zipCode;
    }

    /** Returns the values of the members that this class does not have. */
    abstract List<?> more();

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContactDetails that
                && that.getClass() == getClass()
                && that.values().equals(values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    private List<Object> values() {
        return List.of(name, country, email, apartment, city, zipCode, more());
    }
}
