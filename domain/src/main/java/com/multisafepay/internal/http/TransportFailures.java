package com.multisafepay.internal.http;

import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.ProviderErrors.Call;
import com.multisafepay.error.TryLaterException;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.MessageConstraintException;

/**
 * What a broken call means: a read may be asked again; a write may not, unless it never went out. What fails in the transport leaves here
 * as one of the library's own errors.
 */
public final class TransportFailures implements Client {

    private final Client transport;
    private final Destination destination;
    private final Masking masking;

    /**
     * Wraps a transport.
     *
     * @param transport what sends the request
     * @param destination where requests may go
     * @param masking what keeps secrets out of errors
     */
    public TransportFailures(Client transport, Destination destination, Masking masking) {
        this.transport = transport;
        this.destination = destination;
        this.masking = masking;
    }

    @Override
    public Response execute(Request request, Request.Options options) {
        destination.check(request);
        try {
            return transport.execute(request, options);
        } catch (IOException e) {
            throw toError(request, e, masking);
        }
    }

    static MultiSafepayException toError(Request request, IOException failure, Masking key) {
        Masking masking = key.of(request);
        String what = request.httpMethod() + " " + Operation.of(request).path() + ": " + masking.text(reason(failure));
        Throwable cause = masking.cause(failure);
        if (unreadable(failure)) {
            return new AnswerNotUnderstoodException(what, null, cause);
        }
        return reads(request) || neverSent(failure)
                ? new TryLaterException(what, cause)
                : new OutcomeUnknownException(what, cause);
    }

    /** Whether a request changes nothing, by its method alone. */
    static boolean reads(Request request) {
        return switch (request.httpMethod()) {
            case GET, HEAD, OPTIONS -> true;
            default -> false;
        };
    }

    static Call call(Request request) {
        if (reads(request)) {
            return Call.READ;
        }
        return switch (request.httpMethod()) {
            case POST -> Operation.of(request).path().endsWith("/orders") ? Call.CREATE : Call.CHANGE;
            default -> Call.CHANGE;
        };
    }

    /** Failures before the first byte of a request: no connection stood. */
    static boolean neverSent(IOException failure) {
        return failure instanceof ConnectException
                || failure instanceof ConnectTimeoutException
                || failure instanceof ConnectionRequestTimeoutException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException
                || failure instanceof SSLHandshakeException;
    }

    /** An answer came, and broke the bounds that memory has. */
    private static boolean unreadable(IOException failure) {
        return failure instanceof UnreadableAnswerException || failure instanceof MessageConstraintException;
    }

    /** A connection that ended on the way, as one does that the server closed while nobody used it; not one that was given up. */
    static boolean broke(IOException failure) {
        return !(failure instanceof InterruptedIOException) && !unreadable(failure);
    }

    private static String reason(IOException failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
