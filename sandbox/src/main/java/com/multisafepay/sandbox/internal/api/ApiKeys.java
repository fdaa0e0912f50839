package com.multisafepay.sandbox.internal.api;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks keys by their kinds: what each may call, and whether it opens the sandbox's own controls. */
final class ApiKeys {
    private static final String ANY = "any";
    private static final Set<String> OPEN_CONTROLS = Set.of(ANY, "account");

    private final Function<String, Optional<String>> kindOf;

    /** Keys whose kind is known; a key of none opens nothing. */
    ApiKeys(Function<String, Optional<String>> kindOf) {
        this.kindOf = kindOf;
    }

    /** Returns the kind of the key of a call, in the header or else in the query; empty where it does not open the API. */
    Optional<String> kind(@Nullable String header, Optional<String> query) {
        return given(header, query).flatMap(kindOf);
    }

    /** Returns whether a key of a kind may call an operation. */
    static boolean may(String kind, Operation operation) {
        return kind.equals(ANY)
                || operation.keyKinds().isEmpty()
                || operation.keyKinds().contains(kind);
    }

    /** Returns whether a call to the sandbox's own controls may pass: always, unless a key is configured. */
    boolean opensControls(@Nullable String header, Optional<String> query) {
        return kindOf.apply(given(header, query).orElse("none"))
                .filter(OPEN_CONTROLS::contains)
                .isPresent();
    }

    /** The key of a call, in the header or else in the query. */
    static Optional<String> given(@Nullable String header, Optional<String> query) {
        return Optional.ofNullable(header).filter(key -> !key.isEmpty()).or(() -> query);
    }
}
