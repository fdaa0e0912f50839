package com.multisafepay.internal.transport;

import java.io.InterruptedIOException;
import java.time.Duration;

/** Reports that the total timeout ended a call. */
final class TotalTimeoutException extends InterruptedIOException {

    private static final long serialVersionUID = 1L;

    TotalTimeoutException(Duration total, Throwable cause) {
        super("no complete answer within the total timeout of " + total.toMillis() + " ms");
        initCause(cause);
    }
}
