package com.multisafepay.internal.service;

import com.multisafepay.error.AnswerNotUnderstoodException;
import java.util.function.Function;

/** Reads answers, and says so where one cannot be read: by then the API has done what it was asked for. */
final class Reading {

    private Reading() {}

    /**
     * Reads an answer.
     *
     * @param answer the answer as the generated interface returned it
     * @param reading maps it to what users get
     * @throws AnswerNotUnderstoodException if that fails for any reason
     */
    static <A, T> T of(A answer, Function<? super A, ? extends T> reading) {
        try {
            return reading.apply(answer);
        } catch (AnswerNotUnderstoodException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new AnswerNotUnderstoodException(String.valueOf(e.getMessage()), null, e);
        }
    }
}
