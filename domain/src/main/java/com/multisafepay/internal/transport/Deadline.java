package com.multisafepay.internal.transport;

import java.time.Duration;
import java.util.function.LongSupplier;

/** The moment at which a call has to be over, repeats and pauses included. Set once, when the call enters the chain. */
final class Deadline {

    private final Duration total;
    private final LongSupplier nanos;
    private final long end;

    private Deadline(Duration total, LongSupplier nanos) {
        this.total = total;
        this.nanos = nanos;
        this.end = nanos.getAsLong() + total.toNanos();
    }

    /** Starts the total timeout of a call, by a clock that never jumps. */
    static Deadline after(Duration total, LongSupplier nanos) {
        return new Deadline(total, nanos);
    }

    /** Returns the total timeout, from which this deadline was made. */
    Duration total() {
        return total;
    }

    /** Returns the time left; zero or negative if the deadline has passed. */
    Duration left() {
        return Duration.ofNanos(nanosLeft());
    }

    long nanosLeft() {
        return end - nanos.getAsLong();
    }

    boolean passed() {
        return nanosLeft() <= 0;
    }
}
