package com.multisafepay.customer;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who pays ("Create an order", {@code customer}). Immutable and thread-safe; what it holds of a person does not show in {@code toString}.
 */
public final class Customer extends Addressee {

    private final @Nullable LocaleCode locale;
    private final @Nullable IpAddress ipAddress;
    private final @Nullable IpAddress forwardedIp;
    private final @Nullable Gender gender;
    private final @Nullable LocalDate birthday;
    private final @Nullable Boolean disableSendEmail;
    private final @Nullable String userAgent;
    private final @Nullable String referrer;
    private final @Nullable String reference;
    private final @Nullable Browser browser;

    private Customer(Builder builder) {
        super(builder);
        this.locale = builder.locale;
        this.ipAddress = builder.ipAddress;
        this.forwardedIp = builder.forwardedIp;
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
        return "Customer[locale=" + locale + ", country=" + country().orElse(null) + "]";
    }

    /** Collects what is known; every setter can be left out. Not thread-safe. */
    public static final class Builder extends Addressee.Builder<Builder> {

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
            this.locale = LocaleCode.of(Objects.requireNonNull(locale, "customer.locale"));
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
            this.ipAddress = IpAddress.of("customer.ip_address", ipAddress);
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
            this.forwardedIp = IpAddress.firstOf("customer.forwarded_ip", forwardedIp);
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
