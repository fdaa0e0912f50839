package com.multisafepay.internal.transport;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reports a call that ended before a byte of its request went out. The cause is what went wrong. */
final class NotSentException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean hopeless;

    NotSentException(IOException cause) {
        this(cause.getMessage(), cause, false);
    }

    NotSentException(String message) {
        this(message, null, false);
    }

    private NotSentException(@Nullable String message, @Nullable IOException cause, boolean hopeless) {
        super(message, cause);
        this.hopeless = hopeless;
    }

    /** Returns the failure of a call that would fail alike if it were made again at once: it is late, interrupted, or its client closed. */
    static NotSentException hopeless(IOException cause) {
        return new NotSentException(cause.getMessage(), cause, true);
    }

    /** Returns whether making the call again at once is of no use. */
    boolean isHopeless() {
        return hopeless;
    }

    /** Returns what went wrong in the network, for people to read. */
    static Throwable originOf(IOException failure) {
        Throwable cause = failure.getCause();
        return failure instanceof NotSentException && cause != null ? cause : failure;
    }
}
