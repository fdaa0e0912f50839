package com.multisafepay.error;

import java.time.Instant;
import java.util.Objects;

/**
 * One look at what became of a write whose outcome is unknown.
 *
 * @param at when it was looked up
 * @param seen what was seen, in words: that there is nothing, what stands in the way, or why nothing could be seen
 */
public record LookUp(Instant at, String seen) {

    /** Refuses null. */
    public LookUp {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(seen, "seen");
    }
}
