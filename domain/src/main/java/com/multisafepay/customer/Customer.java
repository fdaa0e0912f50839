package com.multisafepay.customer;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The customer of an order ("Create an order", {@code customer}). Immutable and thread-safe. Personal data is not part of {@code toString}.
 */
public final class Customer {

    /** The members, compared as one. */
    record Values(
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

    Customer(Values values) {
        this.person = values.person();
        this.values = values;
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static CustomerBuilder builder() {
        return new CustomerBuilder();
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
}
