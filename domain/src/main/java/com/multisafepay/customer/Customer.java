package com.multisafepay.customer;

import com.multisafepay.internal.check.Check;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The customer of an order ("Create an order", {@code customer}). Immutable and thread-safe. Personal data is not part of {@code toString}.
 */
public final class Customer {

    private record Values(
            Person person,
            Optional<LocaleCode> locale,
            Optional<IpAddress> ipAddress,
            Optional<IpAddress> forwardedIp,
            Optional<Gender> gender,
            Optional<LocalDate> birthday,
            Optional<Boolean> disableSendEmail,
            Optional<String> userAgent,
            Optional<String> referrer,
            Optional<String> reference,
            Optional<Browser> browser) {}

    private final Person person;
    private final Values values;

    private Customer(Builder builder) {
        person = builder.person();
        values = new Values(
                person,
                Optional.ofNullable(builder.locale),
                Optional.ofNullable(builder.ipAddress),
                Optional.ofNullable(builder.forwardedIp),
                Optional.ofNullable(builder.gender),
                Optional.ofNullable(builder.birthday),
                Optional.ofNullable(builder.disableSendEmail),
                Optional.ofNullable(builder.userAgent),
                Optional.ofNullable(builder.referrer),
                Optional.ofNullable(builder.reference),
                Optional.ofNullable(builder.browser));
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the given name, at most 255 characters; empty when not set} */
    public Optional<String> firstName() {
        return person.firstName();
    }

    /** {@return the family name, at most 255 characters; empty when not set} */
    public Optional<String> lastName() {
        return person.lastName();
    }

    /** {@return the name of the company, at most 255 characters; empty when not set} */
    public Optional<String> companyName() {
        return person.companyName();
    }

    /** {@return the address; its members are empty when not set} */
    public Address address() {
        return person.address();
    }

    /** {@return the phone number, at most 25 characters; MB WAY requires nine digits without the country code; empty when not set} */
    public Optional<String> phone() {
        return person.phone();
    }

    /** {@return the email address, at most 64 characters; empty when not set} */
    public Optional<Email> email() {
        return person.email();
    }

    /** {@return the locale of the payment page and emails; empty when not set} */
    public Optional<LocaleCode> locale() {
        return values.locale();
    }

    /** {@return the IP address of the customer's device; required for direct card and pay-later orders; empty when not set} */
    public Optional<IpAddress> ipAddress() {
        return values.ipAddress();
    }

    /** {@return the IP address behind a proxy; empty when not set} */
    public Optional<IpAddress> forwardedIp() {
        return values.forwardedIp();
    }

    /** {@return the gender; empty when not set} */
    public Optional<Gender> gender() {
        return values.gender();
    }

    /** {@return the date of birth; empty when not set} */
    public Optional<LocalDate> birthday() {
        return values.birthday();
    }

    /** {@return true to suppress the provider's own email to the customer; empty when not set} */
    public Optional<Boolean> disableSendEmail() {
        return values.disableSendEmail();
    }

    /** {@return the browser's user agent, at most 1000 characters; empty when not set} */
    public Optional<String> userAgent() {
        return values.userAgent();
    }

    /** {@return the URL that the browser came from, at most 2000 characters; empty when not set} */
    public Optional<String> referrer() {
        return values.referrer();
    }

    /** {@return the merchant's id of the customer, at most 255 characters; required where payment details are stored or reused; empty when not set} */
    public Optional<String> reference() {
        return values.reference();
    }

    /** {@return the customer's browser, for 3-D Secure; empty when not set} */
    public Optional<Browser> browser() {
        return values.browser();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Customer that && that.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "Customer[locale=" + values.locale().orElse(null) + ", country="
                + person.address().country().orElse(null) + "]";
    }

    /** Collects a customer. Every member is optional, and checked when it is set. Not thread-safe. */
    public static final class Builder extends PersonBuilder<Builder> {

        private @Nullable LocaleCode locale;
        private @Nullable IpAddress ipAddress;
        private @Nullable IpAddress forwardedIp;
        private @Nullable Gender gender;
        private @Nullable LocalDate birthday;
        private @Nullable Boolean disableSendEmail;
        private @Nullable String userAgent;
        private @Nullable String referrer;
        private @Nullable String reference;
        private @Nullable Browser browser;

        private Builder() {
            super("customer");
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the locale of the payment page and emails.
         *
         * @param locale the value
         * @return this builder
         */
        public Builder locale(LocaleCode locale) {
            this.locale = Objects.requireNonNull(locale, "locale");
            return this;
        }

        /**
         * Sets the same as {@link #locale(LocaleCode)} from a text.
         *
         * @param locale such as {@code nl_NL}
         * @return this builder
         */
        public Builder locale(String locale) {
            this.locale = LocaleCode.of(Objects.requireNonNull(locale, "locale"));
            return this;
        }

        /**
         * Sets the IP address of the customer's device; required for direct card and pay-later orders.
         *
         * @param ipAddress the value
         * @return this builder
         */
        public Builder ipAddress(IpAddress ipAddress) {
            this.ipAddress = Objects.requireNonNull(ipAddress, "ipAddress");
            return this;
        }

        /**
         * Sets the same as {@link #ipAddress(IpAddress)} from a text.
         *
         * @param ipAddress an IPv4 or IPv6 address, or what proxies wrote, as {@link IpAddress#firstOf(String)} reads it
         * @return this builder
         */
        public Builder ipAddress(String ipAddress) {
            this.ipAddress = IpAddress.firstOf("customer.ip_address", ipAddress);
            return this;
        }

        /**
         * Sets the IP address behind a proxy.
         *
         * @param forwardedIp the value
         * @return this builder
         */
        public Builder forwardedIp(IpAddress forwardedIp) {
            this.forwardedIp = Objects.requireNonNull(forwardedIp, "forwardedIp");
            return this;
        }

        /**
         * Sets the same as {@link #forwardedIp(IpAddress)} from a text.
         *
         * @param forwardedIp an IPv4 or IPv6 address, or what proxies wrote, as {@link IpAddress#firstOf(String)} reads it
         * @return this builder
         */
        public Builder forwardedIp(String forwardedIp) {
            this.forwardedIp = IpAddress.firstOf("customer.forwarded_ip", forwardedIp);
            return this;
        }

        /**
         * Sets the gender.
         *
         * @param gender the value
         * @return this builder
         */
        public Builder gender(Gender gender) {
            this.gender = Objects.requireNonNull(gender, "gender");
            return this;
        }

        /**
         * Sets the date of birth.
         *
         * @param birthday the value
         * @return this builder
         */
        public Builder birthday(LocalDate birthday) {
            this.birthday = Objects.requireNonNull(birthday, "birthday");
            return this;
        }

        /**
         * Sets true to suppress the provider's own email to the customer.
         *
         * @param disableSendEmail the value
         * @return this builder
         */
        public Builder disableSendEmail(Boolean disableSendEmail) {
            this.disableSendEmail = Objects.requireNonNull(disableSendEmail, "disableSendEmail");
            return this;
        }

        /**
         * Sets the browser's user agent, at most 1000 characters.
         *
         * @param userAgent the value, checked at once
         * @return this builder
         */
        public Builder userAgent(String userAgent) {
            this.userAgent = CustomerText.of("customer.user_agent", userAgent, 1, 1000);
            return this;
        }

        /**
         * Sets the URL that the browser came from, at most 2000 characters.
         *
         * @param referrer the value, checked at once
         * @return this builder
         */
        public Builder referrer(String referrer) {
            this.referrer = CustomerText.of("customer.referrer", referrer, 1, 2000);
            return this;
        }

        /**
         * Sets the merchant's id of the customer, at most 255 characters; required where payment details are stored or reused.
         *
         * @param reference the value, checked at once
         * @return this builder
         */
        public Builder reference(String reference) {
            this.reference =
                    Check.segment("customer.reference", CustomerText.of("customer.reference", reference, 1, 255));
            return this;
        }

        /**
         * Sets the customer's browser, for 3-D Secure.
         *
         * @param browser the value
         * @return this builder
         */
        public Builder browser(Browser browser) {
            this.browser = Objects.requireNonNull(browser, "browser");
            return this;
        }

        /** {@return the customer} */
        public Customer build() {
            return new Customer(this);
        }
    }
}
