package com.multisafepay.order;

import com.multisafepay.error.RequestRefusedException;
import java.time.Duration;
import java.util.Objects;

/**
 * The bounds within which the library resolves the unknown outcome of a creation, so that it takes effect exactly once. Passed to
 * {@code resolve} of {@link Orders}, {@code Refunds} and {@code Captures}, or to the client's builder for every creation. Immutable
 * and thread-safe.
 *
 * <p>What was sent is looked up by the merchant's own id, until it is found or the time is over; a read that fails counts for nothing. What
 * is found is compared in amount and currency. Redirect, payment link and checkout orders that are not there are sent again at once, under
 * the same id, as often as the time allows: the API keeps one order an id. Direct orders, refunds and captures are sent again only with
 * {@link #sendingAgain}, once, after the last look-up has seen that they are not there; then there is the same time once more to look up.
 *
 * <p>It ends within the time to look up, taken twice where something may be sent again, and the calls under way, each of which ends at the
 * client's total timeout.
 *
 * @param lookUpFor the time to look up
 * @param pause the time between two look-ups
 * @param sendAgain true where direct orders, refunds and captures may be sent again
 */
public record ExactlyOnce(Duration lookUpFor, Duration pause, boolean sendAgain) {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    /** Refuses times that are not positive or longer than a day. */
    public ExactlyOnce {
        Objects.requireNonNull(lookUpFor, "lookUpFor");
        Objects.requireNonNull(pause, "pause");
        check("look-up time", lookUpFor);
        check("pause", pause);
    }

    /**
     * Looks up for some time, with pauses of a tenth of it, from 10 ms to 15 seconds. Nothing that could double is sent again.
     *
     * @param lookUpFor the time to look up; the longer a request may be on its way, the longer
     * @return the bounds
     */
    public static ExactlyOnce within(Duration lookUpFor) {
        Objects.requireNonNull(lookUpFor, "lookUpFor");
        Duration tenth = lookUpFor.dividedBy(10);
        Duration atLeast = tenth.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : tenth;
        return new ExactlyOnce(lookUpFor, atLeast.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : atLeast, false);
    }

    /**
     * Returns a copy that sends direct orders, refunds and captures again, once, when nothing was found until the time is over. Each
     * {@code resolve} documents what holds when the first request takes effect after all.
     *
     * @return a copy
     */
    public ExactlyOnce sendingAgain() {
        return new ExactlyOnce(lookUpFor, pause, true);
    }

    private static void check(String field, Duration value) {
        if (value.toMillis() < 1 || value.compareTo(LONGEST) > 0) {
            throw RequestRefusedException.of(field, "must be at least 1 ms and at most a day", value.toString());
        }
    }
}
