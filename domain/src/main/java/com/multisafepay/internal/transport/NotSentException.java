package com.multisafepay.internal.transport;

import java.io.IOException;

/** Reports that no connection could be had, so that not a byte of the request went out. The cause is what went wrong. */
final class NotSentException extends IOException {

    private static final long serialVersionUID = 1L;

    NotSentException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    NotSentException(String message) {
        super(message);
    }

    /** Returns what went wrong in the network, for people to read. */
    static Throwable originOf(IOException failure) {
        Throwable cause = failure.getCause();
        return failure instanceof NotSentException && cause != null ? cause : failure;
    }
}
