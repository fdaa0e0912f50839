package com.multisafepay.gateway;

import java.util.Optional;

/**
 * A bank of a payment method ("List issuers").
 */
public interface Issuer {

    /** {@return the code by which a direct order names the bank} */
    String code();

    /** {@return the BIC of the bank} */
    Optional<String> bic();

    /** {@return the name of the bank; an empty text where the API sends none} */
    String name();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();
}
