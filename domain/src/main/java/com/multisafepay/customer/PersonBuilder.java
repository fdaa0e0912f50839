package com.multisafepay.customer;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a customer and a delivery have in common. Every member is optional, and checked when it is set. Not thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract sealed class PersonBuilder<B extends PersonBuilder<B>> extends AddressBuilder<B>
        permits CustomerBuilder, DeliveryBuilder {

    private @Nullable String firstName;
    private @Nullable String lastName;
    private @Nullable String companyName;
    private @Nullable String phone;
    private @Nullable Email email;

    /** Creates a builder of an object of this name in the API. */
    PersonBuilder(String object) {
        super(object);
    }

    /**
     * Sets the given name, at most 255 characters.
     *
     * @param firstName the value, checked at once
     * @return this builder
     */
    public B firstName(String firstName) {
        this.firstName = CustomerText.firstName(object, firstName);
        return self();
    }

    /**
     * Sets the family name, at most 255 characters.
     *
     * @param lastName the value, checked at once
     * @return this builder
     */
    public B lastName(String lastName) {
        this.lastName = CustomerText.lastName(object, lastName);
        return self();
    }

    /**
     * Sets the name of the company, at most 255 characters.
     *
     * @param companyName the value, checked at once
     * @return this builder
     */
    public B companyName(String companyName) {
        this.companyName = CustomerText.companyName(object, companyName);
        return self();
    }

    /**
     * Sets the phone number, at most 25 characters; MB WAY requires nine digits without the country code.
     *
     * @param phone the value, checked at once
     * @return this builder
     */
    public B phone(String phone) {
        this.phone = CustomerText.phone(object, phone);
        return self();
    }

    /**
     * Sets the email address, at most 64 characters.
     *
     * @param email the value
     * @return this builder
     */
    public B email(Email email) {
        this.email = Objects.requireNonNull(email, "email");
        return self();
    }

    /**
     * Sets the same as {@link #email(Email)} from a text.
     *
     * @param email the address
     * @return this builder
     */
    public B email(String email) {
        this.email = Email.of(object + ".email", Objects.requireNonNull(email, "email"));
        return self();
    }

    final Person person() {
        return new Person(
                Optional.ofNullable(firstName),
                Optional.ofNullable(lastName),
                Optional.ofNullable(companyName),
                address(),
                Optional.ofNullable(phone),
                Optional.ofNullable(email));
    }
}
