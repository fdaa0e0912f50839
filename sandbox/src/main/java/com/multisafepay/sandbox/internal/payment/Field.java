package com.multisafepay.sandbox.internal.payment;

import java.util.List;

/** The fields that methods ask for; each is named as the API names it. */
enum Field {
    CARD_NUMBER("card_number", Input.DIGITS, "cc-number", Check.CARD_NUMBER),
    CARD_EXPIRY("card_expiry_date", Input.DIGITS, "cc-exp", Check.EXPIRY),
    CARD_CVC("card_cvc", Input.DIGITS, "cc-csc", Check.CVC),
    CARD_HOLDER("card_holder_name", Input.TEXT, "cc-name", Check.GIVEN),
    ACCOUNT_HOLDER("account_holder_name", Input.TEXT, "name", Check.GIVEN),
    ACCOUNT_IBAN("account_holder_iban", Input.TEXT, "off", Check.IBAN),
    BIC("account_holder_bic", Input.TEXT, "off", Check.BIC),
    BANK_ACCOUNT("bank_account", Input.TEXT, "off", Check.ACCOUNT),
    ISSUER("issuer_id", Input.SELECT, "off", Check.GIVEN),
    BIRTHDAY("birthday", Input.TEXT, "bday", Check.BIRTHDAY),
    EMAIL("email", Input.EMAIL, "email", Check.EMAIL),
    PHONE("phone", Input.TEL, "tel", Check.PHONE),
    MOBILE("mobile", Input.TEL, "tel-national", Check.MOBILE),
    CODE("code", Input.DIGITS, "one-time-code", Check.CODE),
    FIRST_NAME("first_name", Input.TEXT, "given-name", Check.GIVEN),
    LAST_NAME("last_name", Input.TEXT, "family-name", Check.GIVEN),
    ADDRESS("address1", Input.TEXT, "address-line1", Check.GIVEN),
    CITY("city", Input.TEXT, "address-level2", Check.GIVEN),
    COUNTRY("country", Input.SELECT, "country", Check.GIVEN),
    SHIPPING("shipping", Input.RADIO, "off", Check.GIVEN),
    ZIP_CODE("zip_code", Input.TEXT, "postal-code", Check.GIVEN),
    HOUSE_NUMBER("house_number", Input.TEXT, "address-line2", Check.GIVEN),
    CUSTOMER_TYPE("type", Input.RADIO, "off", Check.GIVEN),
    CONSENT("consent", Input.CHECK, "off", Check.GIVEN),
    COUPON_NUMBER("coupon_number", Input.DIGITS, "off", Check.COUPON),
    COUPON_CODE("coupon_code", Input.DIGITS, "off", Check.COUPON_CODE);

    /** How a field is filled in. */
    enum Input {
        TEXT,
        DIGITS,
        EMAIL,
        TEL,
        SELECT,
        RADIO,
        CHECK
    }

    final String key;
    final Input input;
    final String autocomplete;
    final Check check;

    Field(String key, Input input, String autocomplete, Check check) {
        this.key = key;
        this.input = input;
        this.autocomplete = autocomplete;
        this.check = check;
    }

    /** Where the order may hold the value already. */
    List<String> known() {
        return switch (this) {
            case BIRTHDAY, EMAIL, PHONE -> List.of("/gateway_info/" + key, "/customer/" + key);
            case FIRST_NAME, LAST_NAME, ADDRESS, CITY, COUNTRY, ZIP_CODE, HOUSE_NUMBER -> List.of("/customer/" + key);
            case MOBILE -> List.of("/customer/phone");
            default -> List.of();
        };
    }
}
