package com.multisafepay.affiliate;

import java.util.Optional;

/** A file that was handed in. What the API left out is empty. Its name is not part of {@code toString}. */
public interface StoredFile {

    /** {@return the id of the file} */
    String id();

    /** {@return the name} */
    Optional<String> name();

    /** {@return the media type} */
    Optional<String> mediaType();

    /** {@return the kind of identity document, as the API writes it} */
    Optional<String> documentType();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();
}
