package com.multisafepay.affiliate;

import com.multisafepay.customer.Country;
import com.multisafepay.internal.check.Check;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds {@link OwnerDetails}. Every member is checked when it is set. Not thread-safe. */
public final class OwnerDetailsBuilder extends ContactDetailsBuilder<OwnerDetailsBuilder> {

    @Nullable
    LocalDate birthday;

    @Nullable
    Country countryOfBirth;

    @Nullable
    String jobTitle;

    @Nullable
    Integer percentage;

    @Nullable
    String title;

    @Nullable
    OwnerType type;

    @Nullable
    String address;

    @Nullable
    String state;

    @Nullable
    String mobilePhone;

    @Nullable
    String officePhone;

    OwnerDetailsBuilder() {
        super("name", "", "address_apartment");
    }

    @Override
    OwnerDetailsBuilder self() {
        return this;
    }

    /**
     * Sets the day of birth.
     *
     * @param birthday the day
     * @return this builder
     */
    public OwnerDetailsBuilder birthday(LocalDate birthday) {
        this.birthday = Objects.requireNonNull(birthday, "birthday");
        return this;
    }

    /**
     * Sets the country of birth.
     *
     * @param countryOfBirth the country
     * @return this builder
     */
    public OwnerDetailsBuilder countryOfBirth(Country countryOfBirth) {
        this.countryOfBirth = Objects.requireNonNull(countryOfBirth, "countryOfBirth");
        return this;
    }

    /**
     * Sets the position in the company.
     *
     * @param jobTitle the position, 1 to 100 characters
     * @return this builder
     */
    public OwnerDetailsBuilder jobTitle(String jobTitle) {
        this.jobTitle = Check.text("job_title", Objects.requireNonNull(jobTitle, "jobTitle"), 1, 100);
        return this;
    }

    /**
     * Sets the share of the company.
     *
     * @param percentage the share in per cent, 0 to 100
     * @return this builder
     */
    public OwnerDetailsBuilder percentage(Integer percentage) {
        this.percentage = (int) Check.range("percentage", Objects.requireNonNull(percentage, "percentage"), 0, 100);
        return this;
    }

    /**
     * Sets the form of address.
     *
     * @param title the form, 1 to 10 characters
     * @return this builder
     */
    public OwnerDetailsBuilder title(String title) {
        this.title = Check.text("title", Objects.requireNonNull(title, "title"), 1, 10);
        return this;
    }

    /**
     * Sets the reason for which the person counts as an owner.
     *
     * @param type the reason
     * @return this builder
     */
    public OwnerDetailsBuilder type(OwnerType type) {
        this.type = Objects.requireNonNull(type, "type");
        return this;
    }

    /**
     * Sets the address in one line.
     *
     * @param address the address, at most 100 characters
     * @return this builder
     */
    public OwnerDetailsBuilder address(String address) {
        this.address = Check.text("address", Objects.requireNonNull(address, "address"), 0, 100);
        return this;
    }

    /**
     * Sets the state or province.
     *
     * @param state the state, at most 100 characters
     * @return this builder
     */
    public OwnerDetailsBuilder state(String state) {
        this.state = Check.text("state", Objects.requireNonNull(state, "state"), 0, 100);
        return this;
    }

    /**
     * Sets the mobile phone number.
     *
     * @param mobilePhone the number, at most 24 characters
     * @return this builder
     */
    public OwnerDetailsBuilder mobilePhone(String mobilePhone) {
        this.mobilePhone = Check.text("mobile_phone", Objects.requireNonNull(mobilePhone, "mobilePhone"), 0, 24);
        return this;
    }

    /**
     * Sets the phone number at work.
     *
     * @param officePhone the number, at most 25 characters
     * @return this builder
     */
    public OwnerDetailsBuilder officePhone(String officePhone) {
        this.officePhone = Check.text("office_phone", Objects.requireNonNull(officePhone, "officePhone"), 0, 25);
        return this;
    }

    /**
     * Builds the details of what is set.
     *
     * @return the details
     */
    public OwnerDetails build() {
        return new OwnerDetails(this);
    }
}
