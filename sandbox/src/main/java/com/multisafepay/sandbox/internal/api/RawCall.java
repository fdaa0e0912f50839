package com.multisafepay.sandbox.internal.api;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A call as it came.
 *
 * @param method the HTTP method
 * @param path the path below the API's base path, still encoded, with its leading slash
 * @param query the query, still encoded
 * @param apiKey the {@code api_key} header
 * @param body the body; {@code null} when it was larger than the server takes
 * @param server the server's address as others know it
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawCall(
        String method,
        String path,
        @Nullable String query,
        @Nullable String apiKey,
        byte @Nullable [] body,
        URI server) {}
