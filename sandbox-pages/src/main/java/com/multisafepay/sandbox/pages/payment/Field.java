package com.multisafepay.sandbox.pages.payment;

import java.util.List;

/** The fields that methods ask for; each is named as the API names it. */
enum Field {
    CARD_NUMBER("card_number", Input.DIGITS, "cc-number", FieldCheck.CARD_NUMBER),
    CARD_EXPIRY("card_expiry_date", Input.DIGITS, "cc-exp", FieldCheck.EXPIRY),
    CARD_CVC("card_cvc", Input.DIGITS, "cc-csc", FieldCheck.CVC),
    CARD_HOLDER("card_holder_name", Input.TEXT, "cc-name", FieldCheck.GIVEN),
    ACCOUNT_HOLDER("account_holder_name", Input.TEXT, "name", FieldCheck.GIVEN),
    ACCOUNT_IBAN("account_holder_iban", Input.TEXT, "off", FieldCheck.IBAN),
    BIC("account_holder_bic", Input.TEXT, "off", FieldCheck.BIC),
    BANK_ACCOUNT("bank_account", Input.TEXT, "off", FieldCheck.ACCOUNT),
    ISSUER("issuer_id", Input.SELECT, "off", FieldCheck.GIVEN),
    BIRTHDAY("birthday", Input.TEXT, "bday", FieldCheck.BIRTHDAY),
    EMAIL("email", Input.EMAIL, "email", FieldCheck.EMAIL),
    PHONE("phone", Input.TEL, "tel", FieldCheck.PHONE),
    MOBILE("mobile", Input.TEL, "tel-national", FieldCheck.MOBILE),
    CODE("code", Input.DIGITS, "one-time-code", FieldCheck.CODE),
    FIRST_NAME("first_name", Input.TEXT, "given-name", FieldCheck.GIVEN),
    LAST_NAME("last_name", Input.TEXT, "family-name", FieldCheck.GIVEN),
    ADDRESS("address1", Input.TEXT, "address-line1", FieldCheck.GIVEN),
    CITY("city", Input.TEXT, "address-level2", FieldCheck.GIVEN),
    COUNTRY("country", Input.SELECT, "country", FieldCheck.GIVEN),
    SHIPPING("shipping", Input.RADIO, "off", FieldCheck.GIVEN),
    ZIP_CODE("zip_code", Input.TEXT, "postal-code", FieldCheck.GIVEN),
    HOUSE_NUMBER("house_number", Input.TEXT, "address-line2", FieldCheck.GIVEN),
    CUSTOMER_TYPE("type", Input.RADIO, "off", FieldCheck.GIVEN),
    CONSENT("consent", Input.CHECK, "off", FieldCheck.GIVEN),
    COUPON_NUMBER("coupon_number", Input.DIGITS, "off", FieldCheck.COUPON),
    COUPON_CODE("coupon_code", Input.DIGITS, "off", FieldCheck.COUPON_CODE);

    /** The ways in which a field is filled in. */
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
    final FieldCheck check;

    Field(String key, Input input, String autocomplete, FieldCheck check) {
        this.key = key;
        this.input = input;
        this.autocomplete = autocomplete;
        this.check = check;
    }

    /** Returns the pointers to the places where the order may hold the value already. */
    List<String> known() {
        return switch (this) {
            case BIRTHDAY, EMAIL, PHONE -> List.of("/gateway_info/" + key, "/customer/" + key);
            case FIRST_NAME, LAST_NAME, ADDRESS, CITY, COUNTRY, ZIP_CODE, HOUSE_NUMBER -> List.of("/customer/" + key);
            case MOBILE -> List.of("/customer/phone");
            default -> List.of();
        };
    }
}
