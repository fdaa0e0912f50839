package com.multisafepay.internal.service;

import com.multisafepay.error.AnswerNotUnderstoodException;

/** Holds answers to what was asked: an answer to somebody else's question must not be taken for one's own. */
final class ForeignAnswerCheck {

    private ForeignAnswerCheck() {}

    /** Refuses an answer about anything else; a published one writes an id in another case than it was sent. */
    static void about(String told, String... asked) {
        for (String one : asked) {
            if (told.equalsIgnoreCase(one)) {
                return;
            }
        }
        throw new AnswerNotUnderstoodException("it tells of something else, " + told, null, null);
    }
}
