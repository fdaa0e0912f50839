package com.multisafepay.internal.http;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * Asks again where nothing can go wrong by it: what never went out, reads whose connection broke, and reads that were told to come later.
 * Pauses double and are drawn at random up to their length, so that clients do not come back in step; what the API asks for in
 * {@code Retry-After} counts instead. A write of which a byte may have gone out is never asked again, and no call outlives its total
 * timeout: what ended at a timeout of its own is not asked again either.
 */
public final class Retries implements Client {

    /** How often a call is made at the most, unless said. */
    public static final int USUAL_ATTEMPTS = 3;

    private static final Set<Integer> COME_LATER = Set.of(429, 502, 503, 504);
    private static final long A_MILLISECOND = 1_000_000;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private final Transport transport;
    private final int attempts;
    private final Duration total;
    private final LongSupplier nanos;
    private final InstantSource clock;
    private final Sleeper sleeper;
    private final RandomGenerator random;

    /** Lets time pass. */
    @FunctionalInterface
    public interface Sleeper {
        /**
         * Lets it pass.
         *
         * @param pause how much
         * @throws InterruptedException when somebody asks to stop
         */
        void sleep(Duration pause) throws InterruptedException;
    }

    /**
     * Retries over a transport.
     *
     * @param transport what sends a request once
     * @param attempts how often a call is made at the most, 1 for no retries
     * @param total how long a call may take, pauses included
     * @param nanos a clock that never jumps, for the total timeout
     * @param clock what time it is, for a {@code Retry-After} that names one
     * @param sleeper what lets time pass
     * @param random where the length of a pause comes from
     */
    public Retries(
            Transport transport,
            int attempts,
            Duration total,
            LongSupplier nanos,
            InstantSource clock,
            Sleeper sleeper,
            RandomGenerator random) {
        this.transport = transport;
        this.attempts = attempts;
        this.total = total;
        this.nanos = nanos;
        this.clock = clock;
        this.sleeper = sleeper;
        this.random = random;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        boolean reads = TransportFailures.reads(request);
        long end = nanos.getAsLong() + total.toNanos();
        for (int attempt = 1; ; attempt++) {
            Duration left = Duration.ofNanos(Math.max(A_MILLISECOND, end - nanos.getAsLong()));
            Optional<Duration> pause;
            try {
                Response answer = transport.send(request, options, left);
                pause = reads && attempt < attempts && COME_LATER.contains(answer.status())
                        ? pause(attempt, answer, end)
                        : Optional.empty();
                if (pause.isEmpty()) {
                    return answer;
                }
                answer.close();
            } catch (IOException failure) {
                boolean again = TransportFailures.neverSent(failure) || (reads && TransportFailures.broke(failure));
                pause = again && attempt < attempts ? within(jitter(attempt), end) : Optional.empty();
                if (pause.isEmpty()) {
                    throw failure;
                }
            }
            sleep(pause.get());
        }
    }

    /** How long to wait after an answer; empty when that would outlive the call. */
    private Optional<Duration> pause(int attempt, Response answer, long end) {
        Collection<String> header = answer.headers().getOrDefault("Retry-After", List.of());
        return within(header.stream().findFirst().flatMap(this::retryAfter).orElseGet(() -> jitter(attempt)), end);
    }

    private Optional<Duration> within(Duration pause, long end) {
        // A date of a later century is more than nanoseconds can count.
        boolean inTime = pause.compareTo(Duration.ofNanos(end - nanos.getAsLong())) < 0;
        return inTime ? Optional.of(pause) : Optional.empty();
    }

    private Duration jitter(int attempt) {
        return Duration.ofMillis(random.nextLong(FIRST_PAUSE.toMillis() << (attempt - 1)));
    }

    /** Seconds, or a date; anything else counts as not said. */
    private Optional<Duration> retryAfter(String text) {
        String said = text.strip();
        if (said.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(said)));
        }
        try {
            Duration until = Duration.between(
                    clock.instant(),
                    ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
            return Optional.of(until.isNegative() ? Duration.ZERO : until);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void sleep(Duration pause) throws IOException {
        try {
            sleeper.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted before asking again");
        }
    }
}
