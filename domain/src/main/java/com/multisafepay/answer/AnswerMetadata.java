package com.multisafepay.answer;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What came with an answer beside its body. The key and secrets of the request are masked in the headers, and cookies are. Immutable and
 * thread-safe.
 *
 * @param status the HTTP status
 * @param headers the headers of the answer, whatever the case of their names
 */
public record AnswerMetadata(int status, Map<String, List<String>> headers) {

    private static final String REQUEST_ID = "X-Request-Id";

    /** Keeps a copy of the headers. */
    public AnswerMetadata {
        Objects.requireNonNull(headers, "headers");
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        headers = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns a header.
     *
     * @param name its name, in any case
     * @return its first value; empty where the answer has none
     */
    public Optional<String> header(String name) {
        Objects.requireNonNull(name, "name");
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /**
     * Returns the id that the API gave the request, for its support: the header {@code X-Request-Id}.
     *
     * @return empty where the answer has none
     */
    public Optional<String> requestId() {
        return header(REQUEST_ID);
    }
}
