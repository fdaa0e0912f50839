package com.multisafepay.internal.http;

import java.io.InterruptedIOException;

/** The total timeout ended a call. */
final class TotalTimeoutException extends InterruptedIOException {

    private static final long serialVersionUID = 1L;

    TotalTimeoutException(long millis, Throwable cause) {
        super("no complete answer within the total timeout of " + millis + " ms");
        initCause(cause);
    }
}
