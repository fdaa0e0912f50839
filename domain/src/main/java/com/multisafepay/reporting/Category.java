package com.multisafepay.reporting;

/**
 * A category that a site can be filed under ("List categories").
 */
public interface Category {

    /** {@return the code of the category} */
    long code();

    /** {@return the name of the category; an empty text where the API sends none} */
    String description();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();
}
