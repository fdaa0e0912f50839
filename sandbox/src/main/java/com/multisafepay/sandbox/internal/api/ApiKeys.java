package com.multisafepay.sandbox.internal.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks keys by their kinds: which operations each may call, and whether it opens the sandbox's own controls. A key comes
 * in the header {@code api_key}, as {@code Authorization: Bearer}, or in the query; the first of this order counts.
 */
final class ApiKeys {
    /** The name of the header and of the query's parameter. */
    static final String NAME = "api_key";

    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    private final Api.Keys kinds;

    /** Keys of these kinds. */
    ApiKeys(Api.Keys kinds) {
        this.kinds = kinds;
    }

    /** Returns the kind of a key; empty where it does not open the API. */
    Optional<String> kind(String key) {
        return kinds.kindOf(key);
    }

    /** Returns whether a key of a kind may call an operation. */
    static boolean may(String kind, Operation operation) {
        return kind.equals(Api.Keys.ANY)
                || operation.keyKinds().isEmpty()
                || operation.keyKinds().contains(kind);
    }

    /** Returns whether headers, and the query where it counts, open the sandbox's own controls: always, unless a key is configured. */
    boolean opensControls(RawCall.Headers headers, Query query) {
        return kinds.opensControls(given(headers, query).orElse(""))
                || password(headers.authorization())
                        .filter(kinds::opensControls)
                        .isPresent();
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
}
