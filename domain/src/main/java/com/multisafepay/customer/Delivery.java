package com.multisafepay.customer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The delivery address of an order ("Create an order", {@code delivery}). Immutable and thread-safe. Personal data is not part of {@code toString}.
 */
public final class Delivery {

    private final Person person;

    Delivery(Person person) {
        this.person = person;
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static DeliveryBuilder builder() {
        return new DeliveryBuilder();
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Delivery that && that.person.equals(person);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }

    @Override
    public String toString() {
        return "Delivery[country=" + person.address().country().orElse(null) + "]";
    }
}
