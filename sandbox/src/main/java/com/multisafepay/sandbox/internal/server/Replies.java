package com.multisafepay.sandbox.internal.server;

import com.multisafepay.sandbox.internal.api.ApiAnswer;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sends answers and pages. */
final class Replies {
    private static final HttpField JSON = new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, "application/json");

    private Replies() {}

    static void send(ApiAnswer answer, Response response, Callback callback) {
        response.setStatus(answer.status());
        response.getHeaders().put(JSON);
        if (!answer.allow().isEmpty()) {
            response.getHeaders().put(HttpHeader.ALLOW, answer.allow());
        }
        write(answer.body(), response, callback);
    }

    static void send(Page page, Response response, Callback callback) {
        response.setStatus(page.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, page.type());
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        if (!page.policy().isEmpty()) {
            response.getHeaders().put("Content-Security-Policy", page.policy());
        }
        if (!page.location().isEmpty()) {
            response.getHeaders().put(HttpHeader.LOCATION, page.location());
        }
        // A page shows what is the customer's own, and its address opens it: no other site may learn that.
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("Referrer-Policy", "same-origin");
        write(page.body(), response, callback);
    }

    /** A browser asks for name and password then; the name does not matter. */
    static void askForKey(Optional<Page> page, Response response, Callback callback) {
        response.getHeaders()
                .put(HttpHeader.WWW_AUTHENTICATE, "Basic realm=\"the API key as password\", charset=\"UTF-8\"");
        if (page.isPresent()) {
            send(page.get(), response, callback);
        } else {
            refuse(401, "The key is missing", response, callback);
        }
    }

    static void notFound(String info, Response response, Callback callback) {
        refuse(404, info, response, callback);
    }

    static void refuseOtherSites(Response response, Callback callback) {
        close(response);
        refuse(403, "Sent by the page of another site", response, callback);
    }

    static void refuseHost(Response response, Callback callback) {
        close(response);
        refuse(
                403,
                "The Host is none of this sandbox: --allow-host or its builder's allowHost names further ones",
                response,
                callback);
    }

    /** Answers a call whose body was not read to its end, which the connection cannot outlive. */
    static void endEarly(int status, String why, Response response, Callback callback) {
        close(response);
        response.getHeaders().put(HttpHeader.RETRY_AFTER, 1);
        refuse(status, why, response, callback);
    }

    /** Answers a call by a method that a path does not take. */
    static void refuseMethod(String allowed, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.ALLOW, allowed);
        refuse(405, "The path takes " + allowed, response, callback);
    }

    private static void close(Response response) {
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
    }

    private static void refuse(int status, String info, Response response, Callback callback) {
        send(new ApiAnswer(status, "", Json.write(ApiError.error(ErrorCode.UNSPECIFIED, info))), response, callback);
    }

    /** Sends what is no answer of the API's own. */
    static void send(int status, String type, byte[] body, Response response, Callback callback) {
        head(status, type, body.length, response);
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    /** Says what comes; a length below 0 is left out. */
    static void head(int status, String type, int length, Response response) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        if (length >= 0) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, length);
        }
    }

    private static void write(byte[] body, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
