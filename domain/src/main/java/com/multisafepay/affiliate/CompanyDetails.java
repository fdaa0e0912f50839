package com.multisafepay.affiliate;

import com.multisafepay.customer.Country;
import com.multisafepay.customer.Email;
import com.multisafepay.internal.check.Check;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The company of an affiliate ("Create affiliate", {@code account}). Immutable. Addresses and numbers are not part of {@code toString}. */
public final class CompanyDetails {

    private final @Nullable String name;
    private final @Nullable Country country;
    private final @Nullable Email email;
    private final @Nullable String address1;
    private final @Nullable String address2;
    private final @Nullable String address3;
    private final @Nullable String apartment;
    private final @Nullable String city;
    private final @Nullable String zipCode;
    private final @Nullable String cocNumber;
    private final @Nullable String vatNumber;
    private final @Nullable String phone;

    private CompanyDetails(Builder builder) {
        name = builder.name;
        country = builder.country;
        email = builder.email;
        address1 = builder.address1;
        address2 = builder.address2;
        address3 = builder.address3;
        apartment = builder.apartment;
        city = builder.city;
        zipCode = builder.zipCode;
        cocNumber = builder.cocNumber;
        vatNumber = builder.vatNumber;
        phone = builder.phone;
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name of the company; empty when not set} */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** {@return the country of the company; empty when not set} */
    public Optional<Country> country() {
        return Optional.ofNullable(country);
    }

    /** {@return the mail address of the company; empty when not set} */
    public Optional<Email> email() {
        return Optional.ofNullable(email);
    }

    /** {@return the first line of the address; empty when not set} */
    public Optional<String> address1() {
        return Optional.ofNullable(address1);
    }

    /** {@return the second line of the address; empty when not set} */
    public Optional<String> address2() {
        return Optional.ofNullable(address2);
    }

    /** {@return the third line of the address; empty when not set} */
    public Optional<String> address3() {
        return Optional.ofNullable(address3);
    }

    /** {@return the number of the building or the apartment; empty when not set} */
    public Optional<String> apartment() {
        return Optional.ofNullable(apartment);
    }

    /** {@return the city; empty when not set} */
    public Optional<String> city() {
        return Optional.ofNullable(city);
    }

    /** {@return the postal code; empty when not set} */
    public Optional<String> zipCode() {
        return Optional.ofNullable(zipCode);
    }

    /** {@return the number at the chamber of commerce; empty when not set} */
    public Optional<String> cocNumber() {
        return Optional.ofNullable(cocNumber);
    }

    /** {@return the VAT number; empty when not set} */
    public Optional<String> vatNumber() {
        return Optional.ofNullable(vatNumber);
    }

    /** {@return the phone number; empty when not set} */
    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CompanyDetails that && that.values().equals(values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** Returns the name of the company. */
    @Override
    public String toString() {
        return "CompanyDetails[" + name + "]";
    }

    private List<Object> values() {
        return List.of(
                name(),
                country(),
                email(),
                address1(),
                address2(),
                address3(),
                apartment(),
                city(),
                zipCode(),
                cocNumber(),
                vatNumber(),
                phone());
    }

    /** Builds {@link CompanyDetails}. Not safe to use from many threads. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable Country country;
        private @Nullable Email email;
        private @Nullable String address1;
        private @Nullable String address2;
        private @Nullable String address3;
        private @Nullable String apartment;
        private @Nullable String city;
        private @Nullable String zipCode;
        private @Nullable String cocNumber;
        private @Nullable String vatNumber;
        private @Nullable String phone;

        private Builder() {}

        /**
         * Sets the name of the company.
         *
         * @param value the name of the company, 1 to 200 characters
         * @return this builder
         */
        public Builder name(String value) {
            name = Check.text("account.company_name", Objects.requireNonNull(value, "value"), 1, 200);
            return this;
        }

        /**
         * Sets the country of the company.
         *
         * @param value the country of the company
         * @return this builder
         */
        public Builder country(Country value) {
            country = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the mail address of the company.
         *
         * @param value the mail address of the company
         * @return this builder
         */
        public Builder email(Email value) {
            email = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the first line of the address.
         *
         * @param value the first line of the address, at most 64 characters
         * @return this builder
         */
        public Builder address1(String value) {
            address1 = Check.text("account.address1", Objects.requireNonNull(value, "value"), 0, 64);
            return this;
        }

        /**
         * Sets the second line of the address.
         *
         * @param value the second line of the address, at most 64 characters
         * @return this builder
         */
        public Builder address2(String value) {
            address2 = Check.text("account.address2", Objects.requireNonNull(value, "value"), 0, 64);
            return this;
        }

        /**
         * Sets the third line of the address.
         *
         * @param value the third line of the address, at most 64 characters
         * @return this builder
         */
        public Builder address3(String value) {
            address3 = Check.text("account.address3", Objects.requireNonNull(value, "value"), 0, 64);
            return this;
        }

        /**
         * Sets the number of the building or the apartment.
         *
         * @param value the number of the building or the apartment, at most 9 characters
         * @return this builder
         */
        public Builder apartment(String value) {
            apartment = Check.text("account.apartment", Objects.requireNonNull(value, "value"), 0, 9);
            return this;
        }

        /**
         * Sets the city.
         *
         * @param value the city, at most 50 characters
         * @return this builder
         */
        public Builder city(String value) {
            city = Check.text("account.city", Objects.requireNonNull(value, "value"), 0, 50);
            return this;
        }

        /**
         * Sets the postal code.
         *
         * @param value the postal code, at most 10 characters
         * @return this builder
         */
        public Builder zipCode(String value) {
            zipCode = Check.text("account.zipcode", Objects.requireNonNull(value, "value"), 0, 10);
            return this;
        }

        /**
         * Sets the number at the chamber of commerce.
         *
         * @param value the number at the chamber of commerce, at most 50 characters
         * @return this builder
         */
        public Builder cocNumber(String value) {
            cocNumber = Check.text("account.coc_number", Objects.requireNonNull(value, "value"), 0, 50);
            return this;
        }

        /**
         * Sets the VAT number.
         *
         * @param value the VAT number, at most 50 characters
         * @return this builder
         */
        public Builder vatNumber(String value) {
            vatNumber = Check.text("account.vat_number", Objects.requireNonNull(value, "value"), 0, 50);
            return this;
        }

        /**
         * Sets the phone number.
         *
         * @param value the phone number, at most 15 characters
         * @return this builder
         */
        public Builder phone(String value) {
            phone = Check.text("account.phone", Objects.requireNonNull(value, "value"), 0, 15);
            return this;
        }

        /**
         * Builds what is set.
         *
         * @return the values
         */
        public CompanyDetails build() {
            return new CompanyDetails(this);
        }
    }
}
