package com.multisafepay.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the header {@code Retry-After}. */
public final class RetryAfter {

    /** The name of the header. */
    public static final String HEADER = "Retry-After";

    private RetryAfter() {}

    /** Returns the time that an answer asks to wait: seconds, or until a date; empty for anything else, which counts as not said. */
    public static Optional<Duration> of(String text, Instant now) {
        String said = text.strip();
        if (said.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(said)));
        }
        try {
            Instant until = ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(until.isBefore(now) ? Duration.ZERO : Duration.between(now, until));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
