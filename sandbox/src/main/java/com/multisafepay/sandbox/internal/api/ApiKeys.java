package com.multisafepay.sandbox.internal.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks keys: only the configured one passes, or any that is not empty where none is configured. */
final class ApiKeys {
    private final Optional<byte[]> expected;

    /** Keys that have to equal the configured one. */
    ApiKeys(Optional<String> configured) {
        this.expected = configured.map(key -> key.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns whether the key of a call, in the header or else in the query, opens the API. */
    boolean open(@Nullable String header, Optional<String> query) {
        return given(header, query)
                .filter(key -> expected.map(due -> same(due, key)).orElse(true))
                .isPresent();
    }

    /** Returns whether a call to the sandbox's own controls may pass: always, unless a key is configured. */
    boolean opensControls(@Nullable String header, Optional<String> query) {
        return expected.map(due ->
                        given(header, query).filter(key -> same(due, key)).isPresent())
                .orElse(true);
    }

    /** The key of a call, in the header or else in the query. */
    static Optional<String> given(@Nullable String header, Optional<String> query) {
        return Optional.ofNullable(header).filter(key -> !key.isEmpty()).or(() -> query);
    }

    private static boolean same(byte[] due, String key) {
        return MessageDigest.isEqual(due, key.getBytes(StandardCharsets.UTF_8));
    }
}
