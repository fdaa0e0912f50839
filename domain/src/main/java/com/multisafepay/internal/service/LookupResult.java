package com.multisafepay.internal.service;

import org.jspecify.annotations.Nullable;

/**
 * The result of a look-up.
 *
 * @param <T> what a creation makes
 * @param value what exists; null where nothing does, or nothing could be seen
 * @param open whether the id is free for the same creation, as far as the look-up can tell
 * @param seen what was seen, in words
 */
record LookupResult<T>(@Nullable T value, boolean open, String seen) {

    /** The order, refund or capture that was sent exists. */
    static <T> LookupResult<T> of(T value, String seen) {
        return new LookupResult<>(value, false, seen);
    }

    /** The order, refund or capture that was sent exists and came to nothing, or lacks what the caller needs. */
    static <T> LookupResult<T> lacking(T value, String seen) {
        return new LookupResult<>(value, true, seen);
    }

    /** The order, refund or capture that was sent does not exist. */
    static <T> LookupResult<T> nothing(String seen) {
        return new LookupResult<>(null, true, seen);
    }

    /** The look-up says nothing about what was sent. */
    static <T> LookupResult<T> unclear(String seen) {
        return new LookupResult<>(null, false, seen);
    }
}
