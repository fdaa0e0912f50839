package com.multisafepay.affiliate;

import java.util.List;
import java.util.Optional;

/** The company of an affiliate ("Create affiliate", {@code account}). Immutable. Addresses and numbers are not part of {@code toString}. */
public final class CompanyDetails extends ContactDetails {

    private final Optional<String> address1;
    private final Optional<String> address2;
    private final Optional<String> address3;
    private final Optional<String> cocNumber;
    private final Optional<String> vatNumber;
    private final Optional<String> phone;

    CompanyDetails(CompanyDetailsBuilder builder) {
        super(builder);
        address1 = Optional.ofNullable(builder.address1);
        address2 = Optional.ofNullable(builder.address2);
        address3 = Optional.ofNullable(builder.address3);
        cocNumber = Optional.ofNullable(builder.cocNumber);
        vatNumber = Optional.ofNullable(builder.vatNumber);
        phone = Optional.ofNullable(builder.phone);
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static CompanyDetailsBuilder builder() {
        return new CompanyDetailsBuilder();
    }

    /** {@return the first line of the address; empty when not set} */
    public Optional<String> address1() {
        return address1;
    }

    /** {@return the second line of the address; empty when not set} */
    public Optional<String> address2() {
        return address2;
    }

    /** {@return the third line of the address; empty when not set} */
    public Optional<String> address3() {
        return address3;
    }

    /** {@return the number at the chamber of commerce; empty when not set} */
    public Optional<String> cocNumber() {
        return cocNumber;
    }

    /** {@return the VAT number; empty when not set} */
    public Optional<String> vatNumber() {
        return vatNumber;
    }

    /** {@return the phone number; empty when not set} */
    public Optional<String> phone() {
        return phone;
    }

    @Override
    List<?> more() {
        return List.of(address1, address2, address3, cocNumber, vatNumber, phone);
    }

    /** Returns the name of the company. */
    @Override
    public String toString() {
        return "CompanyDetails[" + name().orElse("") + "]";
    }
}
