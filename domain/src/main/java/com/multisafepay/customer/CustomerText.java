package com.multisafepay.customer;

import com.multisafepay.client.model.Customer;
import com.multisafepay.internal.check.Check;
import java.util.Objects;

/** Checks texts that a customer typed, by the limits of the contract: blanks at their ends are removed first. */
final class CustomerText {

    /** The contract's pattern of locales. */
    static final String LOCALE_PATTERN = Customer.LOCALE_PATTERN;

    private CustomerText() {}

    static String of(String field, String value, int min, int max) {
        return Check.text(field, Objects.requireNonNull(value, field).strip(), min, max);
    }

    /** Checks a member of an object; only one that is refused has its whole name put together. */
    private static String of(String object, String member, String value, int max) {
        return value != null && Check.isText(value.strip(), 1, max)
                ? value.strip()
                : of(object + member, value, 1, max);
    }

    static String email(String field, String value) {
        return of(field, value, 1, Customer.EMAIL_SEND_MAX_LENGTH);
    }

    static String firstName(String object, String value) {
        return of(object, ".first_name", value, Customer.FIRST_NAME_SEND_MAX_LENGTH);
    }

    static String lastName(String object, String value) {
        return of(object, ".last_name", value, Customer.LAST_NAME_SEND_MAX_LENGTH);
    }

    static String companyName(String object, String value) {
        return of(object, ".company_name", value, Customer.COMPANY_NAME_SEND_MAX_LENGTH);
    }

    static String address1(String object, String value) {
        return of(object, ".address1", value, Customer.ADDRESS1_MAX_LENGTH);
    }

    static String address2(String object, String value) {
        return of(object, ".address2", value, Customer.ADDRESS2_MAX_LENGTH);
    }

    static String houseNumber(String object, String value) {
        return of(object, ".house_number", value, Customer.HOUSE_NUMBER_SEND_MAX_LENGTH);
    }

    static String zipCode(String object, String value) {
        return of(object, ".zip_code", value, Customer.ZIP_CODE_MAX_LENGTH);
    }

    static String city(String object, String value) {
        return of(object, ".city", value, Customer.CITY_MAX_LENGTH);
    }

    static String state(String object, String value) {
        return of(object, ".state", value, 100);
    }

    static String phone(String object, String value) {
        return of(object, ".phone", value, Customer.PHONE_MAX_LENGTH);
    }
}
