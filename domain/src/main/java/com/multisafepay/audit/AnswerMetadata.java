package com.multisafepay.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The status and headers of an answer. The key and secrets of the request are masked in the headers, and cookies are. Immutable and
 * thread-safe.
 *
 * @param status the HTTP status
 * @param headers the headers of the answer, looked up in any case
 */
public record AnswerMetadata(int status, Map<String, List<String>> headers) {

    private static final String REQUEST_ID = "X-Request-Id";
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

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
     * Returns the time that the API asks to wait, counted from the answer: its header {@code Retry-After} in seconds, or a date, which
     * counts from the answer's own {@code Date}.
     *
     * @return the time, zero or longer; empty where the answer asks for none, or for nothing that can be read
     */
    public Optional<Duration> retryAfter() {
        String said = header("Retry-After").orElse("").strip();
        if (SECONDS.matcher(said).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(said)));
        }
        try {
            Instant until = instant(said);
            Instant answered = instant(header("Date").orElse(""));
            return Optional.of(until.isBefore(answered) ? Duration.ZERO : Duration.between(answered, until));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(String date) {
        return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
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
