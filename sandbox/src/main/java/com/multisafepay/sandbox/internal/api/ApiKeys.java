package com.multisafepay.sandbox.internal.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may call: the configured key, or any that is not empty where none is configured. */
public final class ApiKeys {
    private final Optional<byte[]> expected;

    /** Keys that have to equal the configured one. */
    public ApiKeys(Optional<String> configured) {
        this.expected = configured.map(key -> key.getBytes(StandardCharsets.UTF_8));
    }

    /** Refuses a call whose key, in the header or else in the query, is missing, empty or another one. */
    void check(@Nullable String header, @Nullable String query) {
        String key = header != null && !header.isEmpty() ? header : query;
        if (key == null || key.isEmpty() || !expected.map(due -> same(due, key)).orElse(true)) {
            throw new ApiError(401, ErrorCode.API_KEY, "Invalid API key");
        }
    }

    /** Whether a call to the sandbox's own controls may pass: always, unless a key is configured. */
    public boolean opensControl(@Nullable String header, @Nullable String query) {
        String key = header != null && !header.isEmpty() ? header : query;
        return expected.isEmpty() || (key != null && same(expected.get(), key));
    }

    private static boolean same(byte[] due, String key) {
        return MessageDigest.isEqual(due, key.getBytes(StandardCharsets.UTF_8));
    }
}
