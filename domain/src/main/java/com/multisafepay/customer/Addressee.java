package com.multisafepay.customer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person or company at an address: what a customer and a delivery have in common. Immutable and thread-safe; what it holds of a person
 * does not show in {@code toString}.
 */
public abstract sealed class Addressee permits Customer, Delivery {

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

    Addressee(Builder<?> builder) {
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

    /**
     * Collects what is known; every setter can be left out. Not thread-safe.
     *
     * @param <B> the builder itself
     */
    public abstract static sealed class Builder<B extends Builder<B>> permits Customer.Builder, Delivery.Builder {

        private final String object;
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

        /** A builder of an object of this name in the API. */
        Builder(String object) {
            this.object = object;
        }

        abstract B self();

        /**
         * Given name, 2 to 25 characters.
         *
         * @param firstName the value
         * @return this builder
         */
        public B firstName(String firstName) {
            this.firstName = CustomerText.of(
                    field("first_name"),
                    firstName,
                    com.multisafepay.client.model.Customer.FIRST_NAME_SEND_MIN_LENGTH,
                    com.multisafepay.client.model.Customer.FIRST_NAME_SEND_MAX_LENGTH);
            return self();
        }

        /**
         * Family name, 2 to 25 characters.
         *
         * @param lastName the value
         * @return this builder
         */
        public B lastName(String lastName) {
            this.lastName = CustomerText.of(
                    field("last_name"),
                    lastName,
                    com.multisafepay.client.model.Customer.LAST_NAME_SEND_MIN_LENGTH,
                    com.multisafepay.client.model.Customer.LAST_NAME_SEND_MAX_LENGTH);
            return self();
        }

        /**
         * Name of the company.
         *
         * @param companyName the value
         * @return this builder
         */
        public B companyName(String companyName) {
            this.companyName = CustomerText.of(field("company_name"), companyName, 1, 100);
            return self();
        }

        /**
         * Street, at most 64 characters.
         *
         * @param address1 the value
         * @return this builder
         */
        public B address1(String address1) {
            this.address1 = CustomerText.of(
                    field("address1"), address1, 1, com.multisafepay.client.model.Customer.ADDRESS1_MAX_LENGTH);
            return self();
        }

        /**
         * Second line of the address, at most 64 characters.
         *
         * @param address2 the value
         * @return this builder
         */
        public B address2(String address2) {
            this.address2 = CustomerText.of(
                    field("address2"), address2, 1, com.multisafepay.client.model.Customer.ADDRESS2_MAX_LENGTH);
            return self();
        }

        /**
         * House number with its suffix, at most 9 characters.
         *
         * @param houseNumber the value
         * @return this builder
         */
        public B houseNumber(String houseNumber) {
            this.houseNumber = CustomerText.of(
                    field("house_number"),
                    houseNumber,
                    1,
                    com.multisafepay.client.model.Customer.HOUSE_NUMBER_SEND_MAX_LENGTH);
            return self();
        }

        /**
         * Postal code, at most 10 characters.
         *
         * @param zipCode the value
         * @return this builder
         */
        public B zipCode(String zipCode) {
            this.zipCode = CustomerText.of(
                    field("zip_code"), zipCode, 1, com.multisafepay.client.model.Customer.ZIP_CODE_MAX_LENGTH);
            return self();
        }

        /**
         * Town, at most 50 characters.
         *
         * @param city the value
         * @return this builder
         */
        public B city(String city) {
            this.city = CustomerText.of(field("city"), city, 1, com.multisafepay.client.model.Customer.CITY_MAX_LENGTH);
            return self();
        }

        /**
         * Region.
         *
         * @param state the value
         * @return this builder
         */
        public B state(String state) {
            this.state = CustomerText.of(field("state"), state, 1, 100);
            return self();
        }

        /**
         * Country; it decides which methods are shown, before the locale does.
         *
         * @param country the value
         * @return this builder
         */
        public B country(Country country) {
            this.country = country;
            return self();
        }

        /**
         * Country; it decides which methods are shown, before the locale does. Checked on the spot.
         *
         * @param country the value
         * @return this builder
         */
        public B country(String country) {
            this.country = Country.of(field("country"), country);
            return self();
        }

        /**
         * Phone number, at most 25 characters; MB WAY takes nine digits without the country code.
         *
         * @param phone the value
         * @return this builder
         */
        public B phone(String phone) {
            this.phone =
                    CustomerText.of(field("phone"), phone, 1, com.multisafepay.client.model.Customer.PHONE_MAX_LENGTH);
            return self();
        }

        /**
         * Mail address, at most 64 characters.
         *
         * @param email the value
         * @return this builder
         */
        public B email(Email email) {
            this.email = email;
            return self();
        }

        /**
         * Mail address, at most 64 characters. Checked on the spot.
         *
         * @param email the value
         * @return this builder
         */
        public B email(String email) {
            this.email = Email.of(field("email"), email);
            return self();
        }

        private String field(String name) {
            return object + "." + name;
        }
    }
}
