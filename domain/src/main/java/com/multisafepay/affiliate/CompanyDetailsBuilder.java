package com.multisafepay.affiliate;

import com.multisafepay.internal.check.Check;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds {@link CompanyDetails}. Every member is checked when it is set. Not thread-safe. */
public final class CompanyDetailsBuilder extends ContactDetailsBuilder<CompanyDetailsBuilder> {

    @Nullable
    String address1;

    @Nullable
    String address2;

    @Nullable
    String address3;

    @Nullable
    String cocNumber;

    @Nullable
    String vatNumber;

    @Nullable
    String phone;

    CompanyDetailsBuilder() {
        super("account.company_name", "account.", "account.apartment");
    }

    @Override
    CompanyDetailsBuilder self() {
        return this;
    }

    /**
     * Sets the first line of the address.
     *
     * @param address1 the line, at most 64 characters
     * @return this builder
     */
    public CompanyDetailsBuilder address1(String address1) {
        this.address1 = Check.text("account.address1", Objects.requireNonNull(address1, "address1"), 0, 64);
        return this;
    }

    /**
     * Sets the second line of the address.
     *
     * @param address2 the line, at most 64 characters
     * @return this builder
     */
    public CompanyDetailsBuilder address2(String address2) {
        this.address2 = Check.text("account.address2", Objects.requireNonNull(address2, "address2"), 0, 64);
        return this;
    }

    /**
     * Sets the third line of the address.
     *
     * @param address3 the line, at most 64 characters
     * @return this builder
     */
    public CompanyDetailsBuilder address3(String address3) {
        this.address3 = Check.text("account.address3", Objects.requireNonNull(address3, "address3"), 0, 64);
        return this;
    }

    /**
     * Sets the number at the chamber of commerce.
     *
     * @param cocNumber the number, at most 50 characters
     * @return this builder
     */
    public CompanyDetailsBuilder cocNumber(String cocNumber) {
        this.cocNumber = Check.text("account.coc_number", Objects.requireNonNull(cocNumber, "cocNumber"), 0, 50);
        return this;
    }

    /**
     * Sets the VAT number.
     *
     * @param vatNumber the number, at most 50 characters
     * @return this builder
     */
    public CompanyDetailsBuilder vatNumber(String vatNumber) {
        this.vatNumber = Check.text("account.vat_number", Objects.requireNonNull(vatNumber, "vatNumber"), 0, 50);
        return this;
    }

    /**
     * Sets the phone number.
     *
     * @param phone the number, at most 15 characters
     * @return this builder
     */
    public CompanyDetailsBuilder phone(String phone) {
        this.phone = Check.text("account.phone", Objects.requireNonNull(phone, "phone"), 0, 15);
        return this;
    }

    /**
     * Builds the details of what is set.
     *
     * @return the details
     */
    public CompanyDetails build() {
        return new CompanyDetails(this);
    }
}
