package com.multisafepay.internal.service;

import org.jspecify.annotations.Nullable;

/**
 * What a look-up found.
 *
 * @param <T> what a creation makes
 * @param value what exists; null where nothing does, or nothing could be seen
 * @param open whether the id is free for the same creation, as far as the look-up can tell
 * @param seen what was seen, in words
 */
record LookupResult<T>(@Nullable T value, boolean open, String seen) {

    /** What was sent exists. */
    static <T> LookupResult<T> of(T value, String seen) {
        return new LookupResult<>(value, false, seen);
    }

    /** What was sent exists and came to nothing, or lacks what the caller needs. */
    static <T> LookupResult<T> lacking(T value, String seen) {
        return new LookupResult<>(value, true, seen);
    }

    /** What was sent is not there. */
    static <T> LookupResult<T> nothing(String seen) {
        return new LookupResult<>(null, true, seen);
    }

    /** The look-up says nothing about what was sent. */
    static <T> LookupResult<T> unclear(String seen) {
        return new LookupResult<>(null, false, seen);
    }
}
