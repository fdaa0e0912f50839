package com.multisafepay.customer;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who pays ("Create an order", {@code customer}). Immutable and thread-safe; what it holds of a person does not show in {@code toString}.
 */
public final class Customer {

    private final @Nullable LocaleCode locale;
    private final @Nullable IpAddress ipAddress;
    private final @Nullable IpAddress forwardedIp;
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
    private final @Nullable Gender gender;
    private final @Nullable LocalDate birthday;
    private final @Nullable Boolean disableSendEmail;
    private final @Nullable String userAgent;
    private final @Nullable String referrer;
    private final @Nullable String reference;
    private final @Nullable Browser browser;

    private Customer(Builder builder) {
        this.locale = builder.locale;
        this.ipAddress = builder.ipAddress;
        this.forwardedIp = builder.forwardedIp;
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
        this.gender = builder.gender;
        this.birthday = builder.birthday;
        this.disableSendEmail = builder.disableSendEmail;
        this.userAgent = builder.userAgent;
        this.referrer = builder.referrer;
        this.reference = builder.reference;
        this.browser = builder.browser;
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
     * Language of page and mails.
     *
     * @return empty when not set
     */
    public Optional<LocaleCode> locale() {
        return Optional.ofNullable(locale);
    }

    /**
     * Address of the customer's own device; needed for direct card and pay-later orders.
     *
     * @return empty when not set
     */
    public Optional<IpAddress> ipAddress() {
        return Optional.ofNullable(ipAddress);
    }

    /**
     * Address behind a proxy.
     *
     * @return empty when not set
     */
    public Optional<IpAddress> forwardedIp() {
        return Optional.ofNullable(forwardedIp);
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
     * Sex.
     *
     * @return empty when not set
     */
    public Optional<Gender> gender() {
        return Optional.ofNullable(gender);
    }

    /**
     * Date of birth.
     *
     * @return empty when not set
     */
    public Optional<LocalDate> birthday() {
        return Optional.ofNullable(birthday);
    }

    /**
     * Whether the provider's own mail to the customer is suppressed.
     *
     * @return empty when not set
     */
    public Optional<Boolean> disableSendEmail() {
        return Optional.ofNullable(disableSendEmail);
    }

    /**
     * The browser's own name of itself.
     *
     * @return empty when not set
     */
    public Optional<String> userAgent() {
        return Optional.ofNullable(userAgent);
    }

    /**
     * Where the browser came from.
     *
     * @return empty when not set
     */
    public Optional<String> referrer() {
        return Optional.ofNullable(referrer);
    }

    /**
     * The merchant's key of the customer; required where payment details are stored or reused.
     *
     * @return empty when not set
     */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    /**
     * The customer's browser, for 3-D Secure.
     *
     * @return empty when not set
     */
    public Optional<Browser> browser() {
        return Optional.ofNullable(browser);
    }

    /** Locale and country only: the rest is a person's. */
    @Override
    public String toString() {
        return "Customer[locale=" + locale + ", country=" + country + "]";
    }

    /** Collects what is known; every setter can be left out. Not thread-safe. */
    public static final class Builder {

        private @Nullable LocaleCode locale;
        private @Nullable IpAddress ipAddress;
        private @Nullable IpAddress forwardedIp;
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
        private @Nullable Gender gender;
        private @Nullable LocalDate birthday;
        private @Nullable Boolean disableSendEmail;
        private @Nullable String userAgent;
        private @Nullable String referrer;
        private @Nullable String reference;
        private @Nullable Browser browser;

        private Builder() {}

        /**
         * Language of page and mails.
         *
         * @param locale the value
         * @return this builder
         */
        public Builder locale(LocaleCode locale) {
            this.locale = locale;
            return this;
        }

        /**
         * Language of page and mails. Checked on the spot.
         *
         * @param locale the value
         * @return this builder
         */
        public Builder locale(String locale) {
            this.locale = LocaleCode.of(locale);
            return this;
        }

        /**
         * Address of the customer's own device; needed for direct card and pay-later orders.
         *
         * @param ipAddress the value
         * @return this builder
         */
        public Builder ipAddress(IpAddress ipAddress) {
            this.ipAddress = ipAddress;
            return this;
        }

        /**
         * Address of the customer's own device; needed for direct card and pay-later orders. Checked on the spot.
         *
         * @param ipAddress the value
         * @return this builder
         */
        public Builder ipAddress(String ipAddress) {
            this.ipAddress = IpAddress.of(ipAddress);
            return this;
        }

        /**
         * Address behind a proxy.
         *
         * @param forwardedIp the value
         * @return this builder
         */
        public Builder forwardedIp(IpAddress forwardedIp) {
            this.forwardedIp = forwardedIp;
            return this;
        }

        /**
         * Address behind a proxy. Checked on the spot.
         *
         * @param forwardedIp the value
         * @return this builder
         */
        public Builder forwardedIp(String forwardedIp) {
            this.forwardedIp = IpAddress.firstOf(forwardedIp);
            return this;
        }

        /**
         * Given name, 2 to 25 characters.
         *
         * @param firstName the value
         * @return this builder
         */
        public Builder firstName(String firstName) {
            this.firstName = CustomerText.of(
                    "customer.first_name",
                    firstName,
                    com.multisafepay.client.model.Customer.FIRST_NAME_SEND_MIN_LENGTH,
                    com.multisafepay.client.model.Customer.FIRST_NAME_SEND_MAX_LENGTH);
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
                    "customer.last_name",
                    lastName,
                    com.multisafepay.client.model.Customer.LAST_NAME_SEND_MIN_LENGTH,
                    com.multisafepay.client.model.Customer.LAST_NAME_SEND_MAX_LENGTH);
            return this;
        }

        /**
         * Name of the company.
         *
         * @param companyName the value
         * @return this builder
         */
        public Builder companyName(String companyName) {
            this.companyName = CustomerText.of("customer.company_name", companyName, 1, 100);
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
                    "customer.address1", address1, 1, com.multisafepay.client.model.Customer.ADDRESS1_MAX_LENGTH);
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
                    "customer.address2", address2, 1, com.multisafepay.client.model.Customer.ADDRESS2_MAX_LENGTH);
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
                    "customer.house_number",
                    houseNumber,
                    1,
                    com.multisafepay.client.model.Customer.HOUSE_NUMBER_SEND_MAX_LENGTH);
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
                    "customer.zip_code", zipCode, 1, com.multisafepay.client.model.Customer.ZIP_CODE_MAX_LENGTH);
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
                    CustomerText.of("customer.city", city, 1, com.multisafepay.client.model.Customer.CITY_MAX_LENGTH);
            return this;
        }

        /**
         * Region.
         *
         * @param state the value
         * @return this builder
         */
        public Builder state(String state) {
            this.state = CustomerText.of("customer.state", state, 1, 100);
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
            this.country = Country.of("customer.country", country);
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
                    "customer.phone", phone, 1, com.multisafepay.client.model.Customer.PHONE_MAX_LENGTH);
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
            this.email = Email.of("customer.email", email);
            return this;
        }

        /**
         * Sex.
         *
         * @param gender the value
         * @return this builder
         */
        public Builder gender(Gender gender) {
            this.gender = gender;
            return this;
        }

        /**
         * Date of birth.
         *
         * @param birthday the value
         * @return this builder
         */
        public Builder birthday(LocalDate birthday) {
            this.birthday = birthday;
            return this;
        }

        /**
         * Whether the provider's own mail to the customer is suppressed.
         *
         * @param disableSendEmail the value
         * @return this builder
         */
        public Builder disableSendEmail(Boolean disableSendEmail) {
            this.disableSendEmail = disableSendEmail;
            return this;
        }

        /**
         * The browser's own name of itself.
         *
         * @param userAgent the value
         * @return this builder
         */
        public Builder userAgent(String userAgent) {
            this.userAgent = CustomerText.of("customer.user_agent", userAgent, 1, 1000);
            return this;
        }

        /**
         * Where the browser came from.
         *
         * @param referrer the value
         * @return this builder
         */
        public Builder referrer(String referrer) {
            this.referrer = CustomerText.of("customer.referrer", referrer, 1, 2000);
            return this;
        }

        /**
         * The merchant's key of the customer; required where payment details are stored or reused.
         *
         * @param reference the value
         * @return this builder
         */
        public Builder reference(String reference) {
            this.reference = CustomerText.of("customer.reference", reference, 1, 255);
            return this;
        }

        /**
         * The customer's browser, for 3-D Secure.
         *
         * @param browser the value
         * @return this builder
         */
        public Builder browser(Browser browser) {
            this.browser = browser;
            return this;
        }

        /**
         * Puts it together.
         *
         * @return the customer
         */
        public Customer build() {
            return new Customer(this);
        }
    }
}
