package com.multisafepay.affiliate;

import java.util.Optional;
import java.util.OptionalLong;

/** A person who owns or controls an affiliate ("Get UBO"). What the API left out is empty. Personal data is not part of {@code toString}. */
public interface Owner {

    /** {@return the id of the owner} */
    String id();

    /** {@return the full name} */
    Optional<String> name();

    /** {@return the mail address} */
    Optional<String> email();

    /** {@return the share of the company in per cent} */
    OptionalLong percentage();

    /** {@return the reason for which the person counts as an owner, as the API writes it} */
    Optional<String> type();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();
}
