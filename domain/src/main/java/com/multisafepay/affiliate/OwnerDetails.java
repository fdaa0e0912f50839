package com.multisafepay.affiliate;

import com.multisafepay.customer.Country;
import com.multisafepay.customer.Email;
import com.multisafepay.internal.check.Check;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person who owns or controls an affiliate, an ultimate beneficial owner ("Add UBO"). Immutable. Personal data is not part of {@code toString}. */
public final class OwnerDetails {

    private final @Nullable String name;
    private final @Nullable LocalDate birthday;
    private final @Nullable Country country;
    private final @Nullable Country countryOfBirth;
    private final @Nullable Email email;
    private final @Nullable String jobTitle;
    private final @Nullable Integer percentage;
    private final @Nullable String title;
    private final @Nullable OwnerType type;
    private final @Nullable String address;
    private final @Nullable String apartment;
    private final @Nullable String city;
    private final @Nullable String zipCode;
    private final @Nullable String state;
    private final @Nullable String mobilePhone;
    private final @Nullable String officePhone;

    private OwnerDetails(Builder builder) {
        name = builder.name;
        birthday = builder.birthday;
        country = builder.country;
        countryOfBirth = builder.countryOfBirth;
        email = builder.email;
        jobTitle = builder.jobTitle;
        percentage = builder.percentage;
        title = builder.title;
        type = builder.type;
        address = builder.address;
        apartment = builder.apartment;
        city = builder.city;
        zipCode = builder.zipCode;
        state = builder.state;
        mobilePhone = builder.mobilePhone;
        officePhone = builder.officePhone;
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the full name; empty when not set} */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** {@return the day of birth; empty when not set} */
    public Optional<LocalDate> birthday() {
        return Optional.ofNullable(birthday);
    }

    /** {@return the country of residence; empty when not set} */
    public Optional<Country> country() {
        return Optional.ofNullable(country);
    }

    /** {@return the country of birth; empty when not set} */
    public Optional<Country> countryOfBirth() {
        return Optional.ofNullable(countryOfBirth);
    }

    /** {@return the mail address; empty when not set} */
    public Optional<Email> email() {
        return Optional.ofNullable(email);
    }

    /** {@return the position in the company; empty when not set} */
    public Optional<String> jobTitle() {
        return Optional.ofNullable(jobTitle);
    }

    /** {@return the share of the company in per cent; empty when not set} */
    public Optional<Integer> percentage() {
        return Optional.ofNullable(percentage);
    }

    /** {@return the form of address; empty when not set} */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** {@return the reason for which the person counts as an owner; empty when not set} */
    public Optional<OwnerType> type() {
        return Optional.ofNullable(type);
    }

    /** {@return the address in one line; empty when not set} */
    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    /** {@return the number of the apartment; empty when not set} */
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

    /** {@return the state or province; empty when not set} */
    public Optional<String> state() {
        return Optional.ofNullable(state);
    }

    /** {@return the mobile phone number; empty when not set} */
    public Optional<String> mobilePhone() {
        return Optional.ofNullable(mobilePhone);
    }

    /** {@return the phone number at work; empty when not set} */
    public Optional<String> officePhone() {
        return Optional.ofNullable(officePhone);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OwnerDetails that && that.values().equals(values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** Returns the share alone. */
    @Override
    public String toString() {
        return "OwnerDetails[" + (percentage == null ? "" : percentage + " %") + "]";
    }

    private List<Object> values() {
        return List.of(
                name(),
                birthday(),
                country(),
                countryOfBirth(),
                email(),
                jobTitle(),
                percentage(),
                title(),
                type(),
                address(),
                apartment(),
                city(),
                zipCode(),
                state(),
                mobilePhone(),
                officePhone());
    }

    /** Builds {@link OwnerDetails}. Not safe to use from many threads. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable LocalDate birthday;
        private @Nullable Country country;
        private @Nullable Country countryOfBirth;
        private @Nullable Email email;
        private @Nullable String jobTitle;
        private @Nullable Integer percentage;
        private @Nullable String title;
        private @Nullable OwnerType type;
        private @Nullable String address;
        private @Nullable String apartment;
        private @Nullable String city;
        private @Nullable String zipCode;
        private @Nullable String state;
        private @Nullable String mobilePhone;
        private @Nullable String officePhone;

        private Builder() {}

        /**
         * Sets the full name.
         *
         * @param value the full name, 1 to 200 characters
         * @return this builder
         */
        public Builder name(String value) {
            name = Check.text("name", Objects.requireNonNull(value, "value"), 1, 200);
            return this;
        }

        /**
         * Sets the day of birth.
         *
         * @param value the day of birth
         * @return this builder
         */
        public Builder birthday(LocalDate value) {
            birthday = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the country of residence.
         *
         * @param value the country of residence
         * @return this builder
         */
        public Builder country(Country value) {
            country = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the country of birth.
         *
         * @param value the country of birth
         * @return this builder
         */
        public Builder countryOfBirth(Country value) {
            countryOfBirth = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the mail address.
         *
         * @param value the mail address
         * @return this builder
         */
        public Builder email(Email value) {
            email = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the position in the company.
         *
         * @param value the position in the company, 1 to 100 characters
         * @return this builder
         */
        public Builder jobTitle(String value) {
            jobTitle = Check.text("job_title", Objects.requireNonNull(value, "value"), 1, 100);
            return this;
        }

        /**
         * Sets the share of the company in per cent.
         *
         * @param value the share in per cent, 0 to 100
         * @return this builder
         */
        public Builder percentage(Integer value) {
            percentage = (int) Check.range("percentage", Objects.requireNonNull(value, "value"), 0, 100);
            return this;
        }

        /**
         * Sets the form of address.
         *
         * @param value the form of address, 1 to 10 characters
         * @return this builder
         */
        public Builder title(String value) {
            title = Check.text("title", Objects.requireNonNull(value, "value"), 1, 10);
            return this;
        }

        /**
         * Sets the reason for which the person counts as an owner.
         *
         * @param value the reason for which the person counts as an owner
         * @return this builder
         */
        public Builder type(OwnerType value) {
            type = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the address in one line.
         *
         * @param value the address in one line, at most 100 characters
         * @return this builder
         */
        public Builder address(String value) {
            address = Check.text("address", Objects.requireNonNull(value, "value"), 0, 100);
            return this;
        }

        /**
         * Sets the number of the apartment.
         *
         * @param value the number of the apartment, at most 9 characters
         * @return this builder
         */
        public Builder apartment(String value) {
            apartment = Check.text("address_apartment", Objects.requireNonNull(value, "value"), 0, 9);
            return this;
        }

        /**
         * Sets the city.
         *
         * @param value the city, at most 50 characters
         * @return this builder
         */
        public Builder city(String value) {
            city = Check.text("city", Objects.requireNonNull(value, "value"), 0, 50);
            return this;
        }

        /**
         * Sets the postal code.
         *
         * @param value the postal code, at most 10 characters
         * @return this builder
         */
        public Builder zipCode(String value) {
            zipCode = Check.text("zipcode", Objects.requireNonNull(value, "value"), 0, 10);
            return this;
        }

        /**
         * Sets the state or province.
         *
         * @param value the state or province, at most 100 characters
         * @return this builder
         */
        public Builder state(String value) {
            state = Check.text("state", Objects.requireNonNull(value, "value"), 0, 100);
            return this;
        }

        /**
         * Sets the mobile phone number.
         *
         * @param value the mobile phone number, at most 24 characters
         * @return this builder
         */
        public Builder mobilePhone(String value) {
            mobilePhone = Check.text("mobile_phone", Objects.requireNonNull(value, "value"), 0, 24);
            return this;
        }

        /**
         * Sets the phone number at work.
         *
         * @param value the phone number at work, at most 25 characters
         * @return this builder
         */
        public Builder officePhone(String value) {
            officePhone = Check.text("office_phone", Objects.requireNonNull(value, "value"), 0, 25);
            return this;
        }

        /**
         * Builds what is set.
         *
         * @return the values
         */
        public OwnerDetails build() {
            return new OwnerDetails(this);
        }
    }
}
