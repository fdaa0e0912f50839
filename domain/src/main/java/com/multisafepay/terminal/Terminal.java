package com.multisafepay.terminal;

import java.util.Optional;
import java.util.OptionalLong;

/** A device that takes cards at a point of sale ("List terminals"). What the API left out is empty. */
public interface Terminal {

    /** {@return the id of the terminal} */
    String id();

    /** {@return the name that the merchant gave it} */
    Optional<String> name();

    /** {@return the platform that the terminal runs on} */
    Optional<String> provider();

    /** {@return the id of its group} */
    OptionalLong groupId();

    /** {@return the country it stands in, ISO 3166-1 alpha-2} */
    Optional<String> country();

    /** {@return true if the terminal is in use} */
    boolean active();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();
}
