package com.multisafepay.audit;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * A request and its answer, as far as the listener may see them: the key never, and what is a secret or tells of a person only where that
 * was asked for. Immutable and thread-safe.
 *
 * @param operation the operation as the contract names it, such as {@code createOrder}
 * @param method the HTTP method
 * @param path the path, without the query and with no other value in it than an order's id; whole where nothing is redacted
 * @param requestHeaders the headers that were sent, looked up in any case
 * @param requestBody the body that was sent; empty for none
 * @param status the HTTP status; empty where no answer came
 * @param responseHeaders the headers of the answer, looked up in any case; none where no answer came
 * @param responseBody the body of the answer; empty for none
 * @param failure the reason why no answer came; empty where one did
 * @param duration the duration
 */
public record Exchange(
        String operation,
        String method,
        String path,
        Map<String, List<String>> requestHeaders,
        Optional<String> requestBody,
        OptionalInt status,
        Map<String, List<String>> responseHeaders,
        Optional<String> responseBody,
        Optional<String> failure,
        Duration duration) {

    /** Keeps copies of the headers. */
    public Exchange {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(requestHeaders, "requestHeaders");
        Objects.requireNonNull(requestBody, "requestBody");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(responseHeaders, "responseHeaders");
        Objects.requireNonNull(responseBody, "responseBody");
        Objects.requireNonNull(failure, "failure");
        Objects.requireNonNull(duration, "duration");
        requestHeaders = copy(requestHeaders);
        responseHeaders = copy(responseHeaders);
    }

    /**
     * Returns a header of the answer, such as the id that the API gave the request.
     *
     * @param name its name, in any case
     * @return its first value; empty where the answer has none
     */
    public Optional<String> responseHeader(String name) {
        Objects.requireNonNull(name, "name");
        return responseHeaders.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static Map<String, List<String>> copy(Map<String, List<String>> headers) {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        return Collections.unmodifiableMap(copy);
    }

    /** Returns one line without headers and bodies. */
    @Override
    public String toString() {
        return "Exchange[" + operation + ", "
                + (status.isPresent() ? Integer.toString(status.getAsInt()) : failure.orElse("no answer")) + ", "
                + duration.toMillis() + " ms]";
    }
}
