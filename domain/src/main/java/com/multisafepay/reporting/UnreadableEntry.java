package com.multisafepay.reporting;

import com.multisafepay.error.AnswerNotUnderstoodException;

/**
 * An entry of a report that cannot be read, since money depends on a member that is missing or has another form than the contract states. The other entries
 * of the report are not affected.
 */
public interface UnreadableEntry {

    /** {@return the error that reading it alone would end in} */
    AnswerNotUnderstoodException error();

    /**
     * Returns the JSON that the API sent.
     *
     * @return JSON, usually an object; it holds all personal data of the entry
     */
    String json();
}
