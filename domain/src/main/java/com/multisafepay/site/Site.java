package com.multisafepay.site;

import com.multisafepay.money.Money;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A site of an account ("Get site"). What the API left out is empty. The key is not part of {@code toString}.
 */
public interface Site {

    /** {@return the id of the site} */
    long id();

    /** {@return the id of the account that the site belongs to} */
    OptionalLong accountId();

    /** {@return the key of the site: a secret, with which orders of the site are made} */
    Optional<String> apiKey();

    /** {@return the name that customers see} */
    Optional<String> name();

    /** {@return the address of the site} */
    Optional<String> url();

    /** {@return the address that notifications go to} */
    Optional<String> notificationUrl();

    /** {@return the lowest price on the site} */
    Optional<Money> priceFrom();

    /** {@return the highest price on the site} */
    Optional<Money> priceTill();

    /** {@return the mail address for customers} */
    Optional<String> supportEmail();

    /** {@return the phone number for customers} */
    Optional<String> supportPhone();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();
}
