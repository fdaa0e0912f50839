package com.multisafepay.internal.transport;

import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.TryLaterException;
import feign.Request;
import java.io.IOException;
import java.io.InterruptedIOException;
import org.jspecify.annotations.Nullable;

/** Classifies failed calls: which may be repeated, and which error each becomes. */
enum FailureKind {

    /** No connection could be had; not a byte of the request went out. */
    NOT_SENT,
    /** The call ended before a byte went out, for a reason that still holds: it is late, interrupted, or its client is closed. */
    GIVEN_UP,
    /** The connection ended on the way, as one does that the server closed while it was idle. */
    BROKEN,
    /** A timeout or an interruption ended the call. */
    TIMED_OUT,
    /** An answer came that exceeds the bounds of memory or has a form that was not asked for. */
    UNREADABLE;

    /**
     * Classifies a failure. Only what our own transport reports counts as not sent: any other exception, a TLS alert among them, can come
     * after the request.
     */
    static FailureKind of(IOException failure) {
        if (failure instanceof NotSentException unsent) {
            return unsent.isHopeless() ? GIVEN_UP : NOT_SENT;
        }
        if (failure instanceof UnreadableAnswerException) {
            return UNREADABLE;
        }
        return failure instanceof InterruptedIOException ? TIMED_OUT : BROKEN;
    }

    /** Returns whether a request changes nothing, judged by its method alone. */
    static boolean reads(Request request) {
        return reads(request.httpMethod());
    }

    /** Returns whether a method changes nothing. */
    static boolean reads(Request.HttpMethod method) {
        return switch (method) {
            case GET, HEAD, OPTIONS -> true;
            default -> false;
        };
    }

    /** Returns whether a call that failed like this may be made again: any that was not sent, and reads that broke. */
    boolean repeatable(boolean read) {
        return this == NOT_SENT || (read && this == BROKEN);
    }

    /** Returns the error of a call that failed like this. */
    MultiSafepayException toError(boolean read, String message, @Nullable Throwable cause) {
        if (this == UNREADABLE) {
            return new AnswerNotUnderstoodException(message, null, cause);
        }
        return read || this == NOT_SENT || this == GIVEN_UP
                ? new TryLaterException(message, cause)
                : new OutcomeUnknownException(message, cause);
    }

    /** Returns the error of a request that failed, with neither the key nor a secret of the request in it. */
    static MultiSafepayException toError(Request request, IOException failure, Masking key) {
        Masking masking = key.of(request);
        Throwable origin = NotSentException.originOf(failure);
        String message =
                request.httpMethod() + " " + CalledOperation.of(request).path() + ": " + masking.text(reason(origin));
        return of(failure).toError(reads(request), message, masking.cause(origin));
    }

    private static String reason(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
