package com.multisafepay.affiliate;

import com.multisafepay.customer.Country;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A person who owns or controls an affiliate, an ultimate beneficial owner ("Add UBO"). Immutable. Personal data is not part of {@code toString}. */
public final class OwnerDetails extends ContactDetails {

    private final Optional<LocalDate> birthday;
    private final Optional<Country> countryOfBirth;
    private final Optional<String> jobTitle;
    private final Optional<Integer> percentage;
    private final Optional<String> title;
    private final Optional<OwnerType> type;
    private final Optional<String> address;
    private final Optional<String> state;
    private final Optional<String> mobilePhone;
    private final Optional<String> officePhone;

    OwnerDetails(OwnerDetailsBuilder builder) {
        super(builder);
        birthday = Optional.ofNullable(builder.birthday);
        countryOfBirth = Optional.ofNullable(builder.countryOfBirth);
        jobTitle = Optional.ofNullable(builder.jobTitle);
        percentage = Optional.ofNullable(builder.percentage);
        title = Optional.ofNullable(builder.title);
        type = Optional.ofNullable(builder.type);
        address = Optional.ofNullable(builder.address);
        state = Optional.ofNullable(builder.state);
        mobilePhone = Optional.ofNullable(builder.mobilePhone);
        officePhone = Optional.ofNullable(builder.officePhone);
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static OwnerDetailsBuilder builder() {
        return new OwnerDetailsBuilder();
    }

    /** {@return the day of birth; empty when not set} */
    public Optional<LocalDate> birthday() {
        return birthday;
    }

    /** {@return the country of birth; empty when not set} */
    public Optional<Country> countryOfBirth() {
        return countryOfBirth;
    }

    /** {@return the position in the company; empty when not set} */
    public Optional<String> jobTitle() {
        return jobTitle;
    }

    /** {@return the share of the company in per cent; empty when not set} */
    public Optional<Integer> percentage() {
        return percentage;
    }

    /** {@return the form of address; empty when not set} */
    public Optional<String> title() {
        return title;
    }

    /** {@return the reason for which the person counts as an owner; empty when not set} */
    public Optional<OwnerType> type() {
        return type;
    }

    /** {@return the address in one line; empty when not set} */
    public Optional<String> address() {
        return address;
    }

    /** {@return the state or province; empty when not set} */
    public Optional<String> state() {
        return state;
    }

    /** {@return the mobile phone number; empty when not set} */
    public Optional<String> mobilePhone() {
        return mobilePhone;
    }

    /** {@return the phone number at work; empty when not set} */
    public Optional<String> officePhone() {
        return officePhone;
    }

    @Override
    List<?> more() {
        return List.of(
                birthday, countryOfBirth, jobTitle, percentage, title, type, address, state, mobilePhone, officePhone);
    }

    /** Returns the share alone. */
    @Override
    public String toString() {
        return "OwnerDetails[" + percentage.map(share -> share + " %").orElse("") + "]";
    }
}
