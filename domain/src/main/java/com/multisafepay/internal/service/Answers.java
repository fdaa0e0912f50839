package com.multisafepay.internal.service;

import com.multisafepay.error.AnswerNotUnderstoodException;
import java.util.stream.Stream;

/** Holds answers to what was asked: an answer to somebody else's question must not be taken for one's own. */
final class Answers {

    private Answers() {}

    /** Refuses an answer about anything else; a published one writes an id in another case than it was sent. */
    static void about(String told, String... asked) {
        if (Stream.of(asked).noneMatch(told::equalsIgnoreCase)) {
            throw new AnswerNotUnderstoodException("it tells of something else, " + told, null, null);
        }
    }
}
