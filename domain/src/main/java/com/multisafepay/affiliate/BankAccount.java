package com.multisafepay.affiliate;

import java.util.Optional;

/** A bank account of an affiliate ("Get bank account"). What the API left out is empty. Number and holder are not part of {@code toString}. */
public interface BankAccount {

    /** {@return the id of the bank account} */
    String id();

    /** {@return the currency, ISO 4217} */
    Optional<String> currency();

    /** {@return the number} */
    Optional<String> iban();

    /** {@return the holder} */
    Optional<String> holderName();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();
}
