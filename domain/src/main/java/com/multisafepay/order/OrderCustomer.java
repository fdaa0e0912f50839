package com.multisafepay.order;

import java.util.Optional;

/**
 * The customer or the delivery address of an order ("Get an order", {@code customer} and {@code delivery}). The texts are as the API sends them, and can
 * break the rules for what is sent. Personal data is not part of {@code toString}.
 */
public interface OrderCustomer {

    /** {@return the given name} */
    Optional<String> firstName();

    /** {@return the family name} */
    Optional<String> lastName();

    /** {@return the name of the company} */
    Optional<String> companyName();

    /** {@return the number of the company in the trade register} */
    Optional<String> cocNumber();

    /** {@return the street} */
    Optional<String> address1();

    /** {@return the second line of the address} */
    Optional<String> address2();

    /** {@return the house number} */
    Optional<String> houseNumber();

    /** {@return the postal code} */
    Optional<String> zipCode();

    /** {@return the city} */
    Optional<String> city();

    /** {@return the state or region} */
    Optional<String> state();

    /** {@return the ISO 3166-1 code of the country} */
    Optional<String> country();

    /** {@return the name of the country} */
    Optional<String> countryName();

    /** {@return the first phone number} */
    Optional<String> phone();

    /** {@return the second phone number} */
    Optional<String> phone2();

    /** {@return the email address} */
    Optional<String> email();

    /** {@return the locale of the payment page and emails} */
    Optional<String> locale();
}
