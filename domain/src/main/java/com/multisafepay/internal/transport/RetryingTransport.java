package com.multisafepay.internal.transport;

import com.multisafepay.audit.AnswerMetadata;
import com.multisafepay.internal.Sleeper;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Repeats calls where nothing can go wrong by it: those that never went out, reads whose connection broke, and reads that were asked to come
 * later. Pauses double and are drawn at random up to their length, so that clients do not come back in step; what the API asks for in
 * {@code Retry-After} counts instead. A write of which a byte may have gone out is never repeated, and no call outlives its deadline: what
 * ended at a timeout of its own is not repeated either.
 */
final class RetryingTransport implements Transport {

    private static final Set<Integer> COME_LATER = Set.of(429, 502, 503, 504);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private final Transport next;
    private final int attempts;
    private final Sleeper sleeper;
    private final RandomGenerator random;

    /**
     * Repeats the calls of a transport.
     *
     * @param next sends a request once
     * @param attempts how often a call is made at the most, 1 for no repeats
     * @param random where the length of a pause comes from
     */
    RetryingTransport(Transport next, int attempts, Sleeper sleeper, RandomGenerator random) {
        this.next = next;
        this.attempts = attempts;
        this.sleeper = sleeper;
        this.random = random;
    }

    @Override
    public Response send(Request request, Request.Options options, Deadline deadline) throws IOException {
        boolean read = FailureKind.reads(request);
        for (int attempt = 1; ; attempt++) {
            Optional<Duration> pause;
            if (Thread.currentThread().isInterrupted()) {
                throw NotSentException.hopeless(new InterruptedIOException("the calling thread was interrupted"));
            }
            try {
                Response answer = Transport.through(next, request, options, deadline);
                pause = read && attempt < attempts && COME_LATER.contains(answer.status())
                        ? pause(attempt, answer, deadline)
                        : Optional.empty();
                if (pause.isEmpty()) {
                    return answer;
                }
                answer.close();
            } catch (IOException failure) {
                boolean again = attempt < attempts && FailureKind.of(failure).repeatable(read);
                pause = again ? within(jitter(attempt), deadline) : Optional.empty();
                if (pause.isEmpty()) {
                    throw failure;
                }
            }
            sleep(pause.get());
        }
    }

    /** Returns how long to wait after an answer; empty if that would outlive the call. */
    private Optional<Duration> pause(int attempt, Response answer, Deadline deadline) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        answer.headers().forEach((name, values) -> headers.put(name, List.copyOf(values)));
        AnswerMetadata metadata = new AnswerMetadata(answer.status(), headers);
        return within(metadata.retryAfter().orElseGet(() -> jitter(attempt)), deadline);
    }

    private static Optional<Duration> within(Duration pause, Deadline deadline) {
        return Optional.of(pause).filter(wanted -> wanted.compareTo(deadline.left()) < 0);
    }

    private Duration jitter(int attempt) {
        return Duration.ofMillis(random.nextLong(FIRST_PAUSE.toMillis() << (attempt - 1)));
    }

    /** Pauses; the next attempt notices where the thread was interrupted. */
    private void sleep(Duration pause) {
        try {
            sleeper.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
