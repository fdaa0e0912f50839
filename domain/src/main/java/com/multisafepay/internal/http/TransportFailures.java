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

    /**
     * Wraps a transport.
     *
     * @param transport what sends the request
     */
    public TransportFailures(Client transport) {
        this.transport = transport;
    }

    @Override
    public Response execute(Request request, Request.Options options) {
        try {
            return transport.execute(request, options);
        } catch (IOException e) {
            throw toError(request, e);
        }
    }

    static MultiSafepayException toError(Request request, IOException failure) {
        String what = request.httpMethod() + " " + path(request) + ": " + reason(failure);
        if (unreadable(failure)) {
            return new AnswerNotUnderstoodException(what, null, failure);
        }
        return reads(request) || neverSent(failure)
                ? new TryLaterException(what, failure)
                : new OutcomeUnknownException(what, failure);
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
            case POST -> path(request).endsWith("/orders") ? Call.CREATE : Call.CHANGE;
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
        return failure instanceof UnreadableAnswerException || failure.getCause() instanceof MessageConstraintException;
    }

    /** A connection that ended on the way, as one does that the server closed while nobody used it; not one that was given up. */
    static boolean broke(IOException failure) {
        return !(failure instanceof InterruptedIOException) && !unreadable(failure);
    }

    private static String reason(IOException failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }

    /** The path without the query, which can hold what others should not read. */
    private static String path(Request request) {
        String url = request.url();
        int query = url.indexOf('?');
        String bare = query < 0 ? url : url.substring(0, query);
        int host = bare.indexOf("://");
        int path = bare.indexOf('/', host < 0 ? 0 : host + 3);
        return path < 0 ? "/" : bare.substring(path);
    }
}
