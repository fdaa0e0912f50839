package com.multisafepay.order;

import java.util.Optional;

/**
 * Who pays, as the API tells it ("Get an order", {@code customer}). Texts as they came, not held to the rules of what is sent; what it
 * holds of a person does not show in {@code toString}.
 *
 * @param firstName given name
 * @param lastName family name
 * @param companyName name of the company
 * @param address1 street
 * @param address2 second line of the address
 * @param houseNumber house number
 * @param zipCode postal code
 * @param city town
 * @param state region
 * @param country code of ISO 3166-1
 * @param countryName name of the country
 * @param phone first phone number
 * @param phone2 second phone number
 * @param email mail address
 * @param locale language of page and mails
 */
public record OrderCustomer(
        Optional<String> firstName,
        Optional<String> lastName,
        Optional<String> companyName,
        Optional<String> address1,
        Optional<String> address2,
        Optional<String> houseNumber,
        Optional<String> zipCode,
        Optional<String> city,
        Optional<String> state,
        Optional<String> country,
        Optional<String> countryName,
        Optional<String> phone,
        Optional<String> phone2,
        Optional<String> email,
        Optional<String> locale) {

    /** Where the person is, no more. */
    @Override
    public String toString() {
        return "OrderCustomer[" + country.orElse("") + "]";
    }
}
