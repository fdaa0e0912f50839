package com.multisafepay.sandbox.internal.server;

import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.internal.api.ApiAnswer;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Plays the faults that calls meet: what comes, or does not, in the place of a good answer. */
final class FaultyReplies {
    private static final String JSON = "application/json";
    private static final String PAGE =
            "<html><head><title>500 Internal Server Error</title></head><body><h1>Internal Server Error</h1></body></html>";

    private final WebServer web;

    FaultyReplies(WebServer web) {
        this.web = web;
    }

    /** Plays a fault for a call, which is answered only where it takes effect nonetheless. */
    void play(Fault fault, Supplier<ApiAnswer> call, Request request, Response response, Callback callback) {
        ApiAnswer answer = fault.kind().takesEffect() ? call.get() : new ApiAnswer(500, "", new byte[0]);
        RawConnection wire = RawConnection.of(request, callback);
        switch (fault.kind()) {
            case REFUSE, TLS_FAILURE -> {
                web.fail(fault.times(1));
                wire.reset();
            }
            case RESET_BEFORE, RESET_AFTER -> wire.reset();
            case STALL -> stall(fault.lasting(), request, wire);
            case DRIP -> drip(fault.lasting(), answer, request, response, wire);
            case TRUNCATE -> truncate(answer, response, wire);
            case EMPTY -> Replies.send(answer.status(), JSON, new byte[0], response, callback);
            case WRONG_CONTENT_TYPE ->
                Replies.send(answer.status(), "text/plain;charset=utf-8", answer.body(), response, callback);
            case HTML_ERROR_PAGE ->
                Replies.send(500, "text/html;charset=utf-8", PAGE.getBytes(StandardCharsets.UTF_8), response, callback);
            case TOO_MANY_REQUESTS -> {
                response.getHeaders().put(HttpHeader.RETRY_AFTER, seconds(fault.lasting()));
                error(429, "Too many requests", response, callback);
            }
            case ERROR_BEFORE, ERROR_AFTER -> error(500, "Internal server error", response, callback);
            case BAD_GATEWAY -> error(502, "Bad gateway", response, callback);
            case UNAVAILABLE -> error(503, "Service unavailable", response, callback);
            case GATEWAY_TIMEOUT -> error(504, "Gateway timeout", response, callback);
            case DUPLICATE_ANSWER -> twice(answer, response, wire, callback);
            case UNKNOWN_FIELDS ->
                Replies.send(answer.status(), JSON, Distortion.unknownFields(answer.body()), response, callback);
            case UNKNOWN_STATUS ->
                Replies.send(answer.status(), JSON, Distortion.unknownStatus(answer.body()), response, callback);
            case DEEP_BODY -> Replies.send(answer.status(), JSON, Distortion.deep(answer.body()), response, callback);
            case HUGE_BODY -> new Padding(response, callback).send(answer);
            case NOTIFICATION_DROP,
                    NOTIFICATION_DELAY,
                    NOTIFICATION_DUPLICATE,
                    NOTIFICATION_REORDER,
                    NOTIFICATION_WRONG_SIGNATURE,
                    NOTIFICATION_PRETRANSACTION ->
                throw new IllegalArgumentException("Not a fault of calls: " + fault.kind());
        }
    }

    private static void error(int status, String info, Response response, Callback callback) {
        Replies.send(status, JSON, Json.write(ApiError.error(ErrorCode.UNSPECIFIED, info)), response, callback);
    }

    private static long seconds(Duration time) {
        return time.plusSeconds(1).minusNanos(1).toSeconds();
    }

    private void stall(Duration time, Request request, RawConnection wire) {
        wire.endPoint().setIdleTimeout(0);
        web.hold(wire);
        request.getComponents().getScheduler().schedule(() -> web.cut(wire), time);
    }

    /** The connection ends with the last byte, so that it can be cut at any one. */
    private void drip(Duration pause, ApiAnswer answer, Request request, Response response, RawConnection wire) {
        web.hold(wire);
        new Drip(pause, request.getComponents().getScheduler(), response, () -> web.cut(wire)).start(answer);
    }

    private static void truncate(ApiAnswer answer, Response response, RawConnection wire) {
        byte[] whole = answer.body();
        Replies.head(answer.status(), JSON, whole.length, response);
        response.write(false, ByteBuffer.wrap(Arrays.copyOf(whole, whole.length / 2)), Callback.from(wire::close));
    }

    /** The second one belongs to no request: a client that keeps the connection may take it for its next answer. */
    private static void twice(ApiAnswer answer, Response response, RawConnection wire, Callback callback) {
        String head = "HTTP/1.1 " + answer.status() + " Again\r\nContent-Type: " + JSON + "\r\nContent-Length: "
                + answer.body().length + "\r\n\r\n";
        Replies.head(answer.status(), JSON, answer.body().length, response);
        response.write(
                true,
                ByteBuffer.wrap(answer.body()),
                Callback.from(
                        () -> wire.endPoint()
                                .write(
                                        callback,
                                        ByteBuffer.wrap(head.getBytes(StandardCharsets.US_ASCII)),
                                        ByteBuffer.wrap(answer.body())),
                        callback::failed));
    }
}
