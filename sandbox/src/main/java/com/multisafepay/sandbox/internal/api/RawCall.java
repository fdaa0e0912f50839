package com.multisafepay.sandbox.internal.api;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A call as it came.
 *
 * @param method the HTTP method
 * @param path the path below the API's base path, still encoded, with its leading slash
 * @param query the query, still encoded
 * @param headers the headers that matter
 * @param body the body; {@code null} when it was larger than the server takes
 * @param server the server's address as others know it
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawCall(
        String method, String path, @Nullable String query, Headers headers, byte @Nullable [] body, URI server) {

    /**
     * The headers of a call, as they came.
     *
     * @param apiKey {@code api_key}
     * @param authorization {@code Authorization}
     * @param methodOverride {@code X-HTTP-Method-Override}
     * @param contentType {@code Content-Type}
     */
    public record Headers(
            @Nullable String apiKey,
            @Nullable String authorization,
            @Nullable String methodOverride,
            @Nullable String contentType) {}

    /** Returns the key that came with the call; empty where none did. */
    public String key() {
        return ApiKeys.given(headers, new Query(PercentEncoding.query(query))).orElse("");
    }

    /** Returns the call without headers and query, and with another path and body, to be shown. */
    public RawCall shown(String otherPath, byte[] otherBody) {
        return new RawCall(method, otherPath, null, new Headers(null, null, null, null), otherBody, server);
    }

    /** Returns the method that is meant: a POST can ask to be taken for a PATCH, for clients that cannot send one. */
    String meantMethod() {
        String override = headers.methodOverride();
        boolean patch = override != null && override.strip().equalsIgnoreCase("PATCH");
        return method.equals("POST") && patch ? "PATCH" : method;
    }
}
