package com.multisafepay.customer;

import com.multisafepay.internal.check.Check;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects a customer. Every member is optional, and checked when it is set. Not thread-safe. */
public final class CustomerBuilder extends PersonBuilder<CustomerBuilder> {

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

    CustomerBuilder() {
        super("customer");
    }

    @Override
    CustomerBuilder self() {
        return this;
    }

    /**
     * Sets the locale of the payment page and emails.
     *
     * @param locale the value
     * @return this builder
     */
    public CustomerBuilder locale(LocaleCode locale) {
        this.locale = Objects.requireNonNull(locale, "locale");
        return this;
    }

    /**
     * Sets the same as {@link #locale(LocaleCode)} from a text.
     *
     * @param locale such as {@code nl_NL}
     * @return this builder
     */
    public CustomerBuilder locale(String locale) {
        this.locale = LocaleCode.of(Objects.requireNonNull(locale, "locale"));
        return this;
    }

    /**
     * Sets the IP address of the customer's device; required for direct card and pay-later orders.
     *
     * @param ipAddress the value
     * @return this builder
     */
    public CustomerBuilder ipAddress(IpAddress ipAddress) {
        this.ipAddress = Objects.requireNonNull(ipAddress, "ipAddress");
        return this;
    }

    /**
     * Sets the same as {@link #ipAddress(IpAddress)} from a text.
     *
     * @param ipAddress an IPv4 or IPv6 address, or what proxies wrote, as {@link IpAddress#firstOf(String)} reads it
     * @return this builder
     */
    public CustomerBuilder ipAddress(String ipAddress) {
        this.ipAddress = IpAddress.firstOf("customer.ip_address", ipAddress);
        return this;
    }

    /**
     * Sets the IP address behind a proxy.
     *
     * @param forwardedIp the value
     * @return this builder
     */
    public CustomerBuilder forwardedIp(IpAddress forwardedIp) {
        this.forwardedIp = Objects.requireNonNull(forwardedIp, "forwardedIp");
        return this;
    }

    /**
     * Sets the same as {@link #forwardedIp(IpAddress)} from a text.
     *
     * @param forwardedIp an IPv4 or IPv6 address, or what proxies wrote, as {@link IpAddress#firstOf(String)} reads it
     * @return this builder
     */
    public CustomerBuilder forwardedIp(String forwardedIp) {
        this.forwardedIp = IpAddress.firstOf("customer.forwarded_ip", forwardedIp);
        return this;
    }

    /**
     * Sets the gender.
     *
     * @param gender the value
     * @return this builder
     */
    public CustomerBuilder gender(Gender gender) {
        this.gender = Objects.requireNonNull(gender, "gender");
        return this;
    }

    /**
     * Sets the date of birth.
     *
     * @param birthday the value
     * @return this builder
     */
    public CustomerBuilder birthday(LocalDate birthday) {
        this.birthday = Objects.requireNonNull(birthday, "birthday");
        return this;
    }

    /**
     * Sets true to suppress the provider's own email to the customer.
     *
     * @param disableSendEmail the value
     * @return this builder
     */
    public CustomerBuilder disableSendEmail(Boolean disableSendEmail) {
        this.disableSendEmail = Objects.requireNonNull(disableSendEmail, "disableSendEmail");
        return this;
    }

    /**
     * Sets the browser's user agent, at most 1000 characters.
     *
     * @param userAgent the value, checked at once
     * @return this builder
     */
    public CustomerBuilder userAgent(String userAgent) {
        this.userAgent = CustomerText.of("customer.user_agent", userAgent, 1, 1000);
        return this;
    }

    /**
     * Sets the URL that the browser came from, at most 2000 characters.
     *
     * @param referrer the value, checked at once
     * @return this builder
     */
    public CustomerBuilder referrer(String referrer) {
        this.referrer = CustomerText.of("customer.referrer", referrer, 1, 2000);
        return this;
    }

    /**
     * Sets the merchant's id of the customer, at most 255 characters; required where payment details are stored or reused.
     *
     * @param reference the value, checked at once
     * @return this builder
     */
    public CustomerBuilder reference(String reference) {
        this.reference = Check.segment("customer.reference", CustomerText.of("customer.reference", reference, 1, 255));
        return this;
    }

    /**
     * Sets the customer's browser, for 3-D Secure.
     *
     * @param browser the value
     * @return this builder
     */
    public CustomerBuilder browser(Browser browser) {
        this.browser = Objects.requireNonNull(browser, "browser");
        return this;
    }

    /** {@return the customer} */
    public Customer build() {
        return new Customer(new Customer.Values(
                person(),
                Optional.ofNullable(locale),
                Optional.ofNullable(ipAddress),
                Optional.ofNullable(forwardedIp),
                Optional.ofNullable(gender),
                Optional.ofNullable(birthday),
                Optional.ofNullable(disableSendEmail),
                Optional.ofNullable(userAgent),
                Optional.ofNullable(referrer),
                Optional.ofNullable(reference),
                Optional.ofNullable(browser)));
    }
}
