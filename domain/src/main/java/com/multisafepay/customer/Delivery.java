package com.multisafepay.customer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the goods go ("Create an order", {@code delivery}). Immutable and thread-safe; what it holds of a person does not show in {@code toString}.
 */
public final class Delivery {

    private final @Nullable String firstName;
    private final @Nullable String lastName;
    private final @Nullable String companyName;
    private final @Nullable String address1;
    private final @Nullable String address2;
    private final @Nullable String houseNumber;
    private final @Nullable String zipCode;
    private final @Nullable String city;
    private final @Nullable String state;
    private final @Nullable Country country;
    private final @Nullable String phone;
    private final @Nullable Email email;

    private Delivery(Builder builder) {
        this.firstName = builder.firstName;
        this.lastName = builder.lastName;
        this.companyName = builder.companyName;
        this.address1 = builder.address1;
        this.address2 = builder.address2;
        this.houseNumber = builder.houseNumber;
        this.zipCode = builder.zipCode;
        this.city = builder.city;
        this.state = builder.state;
        this.country = builder.country;
        this.phone = builder.phone;
        this.email = builder.email;
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Given name, 2 to 25 characters.
     *
     * @return empty when not set
     */
    public Optional<String> firstName() {
        return Optional.ofNullable(firstName);
    }

    /**
     * Family name, 2 to 25 characters.
     *
     * @return empty when not set
     */
    public Optional<String> lastName() {
        return Optional.ofNullable(lastName);
    }

    /**
     * Name of the company.
     *
     * @return empty when not set
     */
    public Optional<String> companyName() {
        return Optional.ofNullable(companyName);
    }

    /**
     * Street, at most 64 characters.
     *
     * @return empty when not set
     */
    public Optional<String> address1() {
        return Optional.ofNullable(address1);
    }

    /**
     * Second line of the address, at most 64 characters.
     *
     * @return empty when not set
     */
    public Optional<String> address2() {
        return Optional.ofNullable(address2);
    }

    /**
     * House number with its suffix, at most 9 characters.
     *
     * @return empty when not set
     */
    public Optional<String> houseNumber() {
        return Optional.ofNullable(houseNumber);
    }

    /**
     * Postal code, at most 10 characters.
     *
     * @return empty when not set
     */
    public Optional<String> zipCode() {
        return Optional.ofNullable(zipCode);
    }

    /**
     * Town, at most 50 characters.
     *
     * @return empty when not set
     */
    public Optional<String> city() {
        return Optional.ofNullable(city);
    }

    /**
     * Region.
     *
     * @return empty when not set
     */
    public Optional<String> state() {
        return Optional.ofNullable(state);
    }

    /**
     * Country; it decides which methods are shown, before the locale does.
     *
     * @return empty when not set
     */
    public Optional<Country> country() {
        return Optional.ofNullable(country);
    }

    /**
     * Phone number, at most 25 characters; MB WAY takes nine digits without the country code.
     *
     * @return empty when not set
     */
    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    /**
     * Mail address, at most 64 characters.
     *
     * @return empty when not set
     */
    public Optional<Email> email() {
        return Optional.ofNullable(email);
    }

    /** The country only: the rest is a person's. */
    @Override
    public String toString() {
        return "Delivery[country=" + country + "]";
    }

    /** Collects what is known; every setter can be left out. Not thread-safe. */
    public static final class Builder {

        private @Nullable String firstName;
        private @Nullable String lastName;
        private @Nullable String companyName;
        private @Nullable String address1;
        private @Nullable String address2;
        private @Nullable String houseNumber;
        private @Nullable String zipCode;
        private @Nullable String city;
        private @Nullable String state;
        private @Nullable Country country;
        private @Nullable String phone;
        private @Nullable Email email;

        private Builder() {}

        /**
         * Given name, 2 to 25 characters.
         *
         * @param firstName the value
         * @return this builder
         */
        public Builder firstName(String firstName) {
            this.firstName = CustomerText.of(
                    "delivery.first_name",
                    firstName,
                    com.multisafepay.client.model.Delivery.FIRST_NAME_SEND_MIN_LENGTH,
                    com.multisafepay.client.model.Delivery.FIRST_NAME_SEND_MAX_LENGTH);
            return this;
        }

        /**
         * Family name, 2 to 25 characters.
         *
         * @param lastName the value
         * @return this builder
         */
        public Builder lastName(String lastName) {
            this.lastName = CustomerText.of(
                    "delivery.last_name",
                    lastName,
                    com.multisafepay.client.model.Delivery.LAST_NAME_SEND_MIN_LENGTH,
                    com.multisafepay.client.model.Delivery.LAST_NAME_SEND_MAX_LENGTH);
            return this;
        }

        /**
         * Name of the company.
         *
         * @param companyName the value
         * @return this builder
         */
        public Builder companyName(String companyName) {
            this.companyName = CustomerText.of("delivery.company_name", companyName, 1, 100);
            return this;
        }

        /**
         * Street, at most 64 characters.
         *
         * @param address1 the value
         * @return this builder
         */
        public Builder address1(String address1) {
            this.address1 = CustomerText.of(
                    "delivery.address1", address1, 1, com.multisafepay.client.model.Delivery.ADDRESS1_MAX_LENGTH);
            return this;
        }

        /**
         * Second line of the address, at most 64 characters.
         *
         * @param address2 the value
         * @return this builder
         */
        public Builder address2(String address2) {
            this.address2 = CustomerText.of(
                    "delivery.address2", address2, 1, com.multisafepay.client.model.Delivery.ADDRESS2_MAX_LENGTH);
            return this;
        }

        /**
         * House number with its suffix, at most 9 characters.
         *
         * @param houseNumber the value
         * @return this builder
         */
        public Builder houseNumber(String houseNumber) {
            this.houseNumber = CustomerText.of(
                    "delivery.house_number",
                    houseNumber,
                    1,
                    com.multisafepay.client.model.Delivery.HOUSE_NUMBER_SEND_MAX_LENGTH);
            return this;
        }

        /**
         * Postal code, at most 10 characters.
         *
         * @param zipCode the value
         * @return this builder
         */
        public Builder zipCode(String zipCode) {
            this.zipCode = CustomerText.of(
                    "delivery.zip_code", zipCode, 1, com.multisafepay.client.model.Delivery.ZIP_CODE_MAX_LENGTH);
            return this;
        }

        /**
         * Town, at most 50 characters.
         *
         * @param city the value
         * @return this builder
         */
        public Builder city(String city) {
            this.city =
                    CustomerText.of("delivery.city", city, 1, com.multisafepay.client.model.Delivery.CITY_MAX_LENGTH);
            return this;
        }

        /**
         * Region.
         *
         * @param state the value
         * @return this builder
         */
        public Builder state(String state) {
            this.state = CustomerText.of("delivery.state", state, 1, 100);
            return this;
        }

        /**
         * Country; it decides which methods are shown, before the locale does.
         *
         * @param country the value
         * @return this builder
         */
        public Builder country(Country country) {
            this.country = country;
            return this;
        }

        /**
         * Country; it decides which methods are shown, before the locale does. Checked on the spot.
         *
         * @param country the value
         * @return this builder
         */
        public Builder country(String country) {
            this.country = Country.of("delivery.country", country);
            return this;
        }

        /**
         * Phone number, at most 25 characters; MB WAY takes nine digits without the country code.
         *
         * @param phone the value
         * @return this builder
         */
        public Builder phone(String phone) {
            this.phone = CustomerText.of(
                    "delivery.phone", phone, 1, com.multisafepay.client.model.Delivery.PHONE_MAX_LENGTH);
            return this;
        }

        /**
         * Mail address, at most 64 characters.
         *
         * @param email the value
         * @return this builder
         */
        public Builder email(Email email) {
            this.email = email;
            return this;
        }

        /**
         * Mail address, at most 64 characters. Checked on the spot.
         *
         * @param email the value
         * @return this builder
         */
        public Builder email(String email) {
            this.email = Email.of("delivery.email", email);
            return this;
        }

        /**
         * Puts it together.
         *
         * @return the delivery
         */
        public Delivery build() {
            return new Delivery(this);
        }
    }
}
