package com.multisafepay.affiliate;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** A piece that is missing of an account. What the API left out is empty. */
public interface Inquiry {

    /** {@return the id of the inquiry} */
    Optional<String> id();

    /** {@return the pieces that are asked for, as the API names them} */
    List<String> expected();

    /** {@return the time of the question, in the Netherlands} */
    Optional<LocalDateTime> created();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();
}
