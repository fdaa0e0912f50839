package com.multisafepay.sandbox.internal.proxy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiAnswer;
import com.multisafepay.sandbox.internal.api.Contract;
import com.multisafepay.sandbox.internal.api.Contract.Checked;
import com.multisafepay.sandbox.internal.api.RawCall;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.spec.GatewayTable;
import com.multisafepay.spec.LoggableMembers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Passes calls on to a server, holds both directions to the contract, and records what may be stored. Safe to use from many threads. */
public final class Proxy {
    /**
     * A call that was passed on.
     *
     * @param status the HTTP status to answer with
     * @param headers the headers of the answer
     * @param body its body
     * @param shown the call, without its key and with all masked that may not be stored
     * @param shownAnswer the answer, masked alike
     * @param violations where the two break the contract
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Passed(
            int status,
            Map<String, List<String>> headers,
            byte[] body,
            RawCall shown,
            ApiAnswer shownAnswer,
            List<String> violations) {}

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TO_ANSWER = Duration.ofSeconds(60);
    private static final int TOO_LARGE = 413;
    private static final int BAD_GATEWAY = 502;
    /** Headers of one connection, and those that this end writes anew; bodies are to come as they are, to be read. */
    private static final Set<String> OWN = Set.of(
            "accept-encoding",
            "connection",
            "content-encoding",
            "content-length",
            "expect",
            "host",
            "http2-settings",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI upstream;
    private final Optional<Recording> recording;
    private final Contract.Check check;
    private final LoggableMembers loggable;

    /**
     * Creates a proxy.
     *
     * @param upstream the address of the API, with its path and without a slash at the end
     * @param folder where bodies are recorded, if they are
     */
    public Proxy(URI upstream, Optional<Path> folder, Contract contract, GatewayTable gateways) {
        this.upstream = upstream;
        this.recording = folder.map(Recording::new);
        this.check = contract.check(gateways);
        this.loggable = contract.loggable();
    }

    /** Passes a call with its headers on and waits for the answer; tells a server that cannot be reached as 502. */
    public Passed pass(RawCall call, Map<String, List<String>> headers) {
        if (call.body() == null) {
            return unanswered(call, TOO_LARGE, "The body is larger than 1 MiB");
        }
        try {
            HttpResponse<byte[]> answer = client.send(request(call, headers), HttpResponse.BodyHandlers.ofByteArray());
            return answered(call, answer);
        } catch (IllegalArgumentException e) {
            return unanswered(
                    call, BAD_GATEWAY, "The call cannot be passed on: its address or a header is not allowed");
        } catch (IOException e) {
            return unanswered(
                    call,
                    BAD_GATEWAY,
                    upstream.getHost() + " did not answer: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unanswered(call, BAD_GATEWAY, "The sandbox is being stopped");
        }
    }

    private HttpRequest request(RawCall call, Map<String, List<String>> headers) {
        String query = call.query() == null ? "" : '?' + call.query();
        byte[] body = call.body();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(upstream + call.path() + query))
                .timeout(TO_ANSWER)
                .method(
                        call.method(),
                        body == null || body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        passedOn(headers).forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return request.build();
    }

    private Passed answered(RawCall call, HttpResponse<byte[]> answer) {
        Checked checked = check.check(call, answer.statusCode(), answer.body());
        StoredBody stored = new StoredBody(loggable, call.key());
        Optional<ObjectNode> request = stored.of(call.body());
        Optional<ObjectNode> response = stored.of(answer.body());
        if (!checked.operationId().isEmpty()) {
            recording.ifPresent(folder -> {
                request.ifPresent(body -> folder.write(checked, true, body));
                response.ifPresent(body -> folder.write(checked, false, body));
            });
        }
        return new Passed(
                answer.statusCode(),
                passedOn(answer.headers().map()),
                answer.body(),
                call.shown(stored.text(checked.path()), request.map(Json::write).orElse(new byte[0])),
                new ApiAnswer(answer.statusCode(), "", response.map(Json::write).orElse(new byte[0])),
                checked.violations().stream().map(stored::text).toList());
    }

    private Passed unanswered(RawCall call, int status, String why) {
        byte[] body = Json.write(ApiError.error(ErrorCode.UNSPECIFIED, why));
        Checked checked = check.check(call, status, body);
        StoredBody stored = new StoredBody(loggable, call.key());
        byte[] request = stored.of(call.body()).map(Json::write).orElse(new byte[0]);
        return new Passed(
                status,
                Map.of("Content-Type", List.of("application/json")),
                body,
                call.shown(stored.text(checked.path()), request),
                new ApiAnswer(status, "", body),
                List.of());
    }

    private static Map<String, List<String>> passedOn(Map<String, List<String>> headers) {
        Map<String, List<String>> others = new HashMap<>(headers);
        others.keySet().removeIf(name -> name.startsWith(":") || OWN.contains(name.toLowerCase(Locale.ROOT)));
        return others;
    }
}
