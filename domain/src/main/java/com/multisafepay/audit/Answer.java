package com.multisafepay.audit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of the library with what came with the answer that it was read from.
 *
 * @param value the value, null where the call returns none
 * @param metadata the status and headers of the answer, of the last one where it took several calls
 * @param <T> the kind of value
 */
public record Answer<T extends @Nullable Object>(T value, AnswerMetadata metadata) {

    /** Refuses missing metadata. */
    public Answer {
        Objects.requireNonNull(metadata, "metadata");
    }
}
