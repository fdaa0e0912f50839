package com.multisafepay.reporting;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * The owner of an API key ("Me"). What the API left out is empty.
 */
public interface KeyOwner {

    /** {@return the id of the account} */
    OptionalLong accountId();

    /** {@return the id of the site} */
    OptionalLong siteId();

    /** {@return the role of the key, as the API writes it} */
    Optional<String> role();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();
}
