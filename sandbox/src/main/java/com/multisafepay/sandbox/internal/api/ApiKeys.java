package com.multisafepay.sandbox.internal.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks keys: only the configured ones pass, or any that is not empty where none is configured. A key comes in the
 * header {@code api_key}, as {@code Authorization: Bearer}, or in the query; the first of this order counts.
 */
final class ApiKeys {
    /** The name of the header and of the query's parameter. */
    static final String NAME = "api_key";

    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    private final List<byte[]> expected;

    /** Keys that have to equal one of the configured ones; any does where there are none. */
    ApiKeys(Set<String> configured) {
        this.expected = configured.stream()
                .map(key -> key.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** Returns whether the key of a call opens the API. */
    boolean open(Optional<String> given) {
        return given.filter(key -> expected.isEmpty() || expected.stream().anyMatch(due -> same(due, key)))
                .isPresent();
    }

    /** Returns whether headers, and the query where it counts, open the sandbox's own controls: always, unless a key is configured. */
    boolean opensControls(RawCall.Headers headers, Query query) {
        return expected.isEmpty() || open(given(headers, query)) || open(password(headers.authorization()));
    }

    /** Returns the key of a call. */
    static Optional<String> given(RawCall.Headers headers, Query query) {
        return stripped(headers.apiKey())
                .or(() -> after(BEARER, headers.authorization()))
                .or(() -> query.first(NAME).flatMap(ApiKeys::stripped));
    }

    /** The password that a browser sends for a person, who signs in with any name. */
    private static Optional<String> password(@Nullable String authorization) {
        return after(BASIC, authorization).flatMap(encoded -> {
            try {
                String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
                return Optional.of(pair.substring(pair.indexOf(':') + 1));
            } catch (IllegalArgumentException notBase64) {
                return Optional.empty();
            }
        });
    }

    private static Optional<String> after(String scheme, @Nullable String authorization) {
        return stripped(authorization)
                .filter(value -> value.regionMatches(true, 0, scheme, 0, scheme.length()))
                .flatMap(value -> stripped(value.substring(scheme.length())));
    }

    private static Optional<String> stripped(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static boolean same(byte[] due, String key) {
        return MessageDigest.isEqual(due, key.getBytes(StandardCharsets.UTF_8));
    }
}
