package com.multisafepay.internal.service;

import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.LookUp;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.Sleeper;
import com.multisafepay.order.ExactlyOnce;
import java.time.InstantSource;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Sends creations once, and finds out what became of those whose outcome is unknown. */
final class Outcomes {

    private final @Nullable ExactlyOnce policy;
    private final LongSupplier nanos;
    private final InstantSource clock;
    private final Sleeper sleeper;

    /**
     * Outcomes by a policy.
     *
     * @param policy how far to go for every creation; null where callers resolve outcomes themselves
     * @param nanos a clock that never jumps, for the time to look up
     * @param clock what time it is, for telling when somebody looked
     * @param sleeper what lets time pass
     */
    Outcomes(@Nullable ExactlyOnce policy, LongSupplier nanos, InstantSource clock, Sleeper sleeper) {
        this.policy = policy;
        this.nanos = nanos;
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** Sends it, and goes as far as the policy says where no usable answer comes. */
    <T> T create(Creation<T> creation) {
        try {
            return creation.sending().get();
        } catch (OutcomeUnknownException | AnswerNotUnderstoodException failed) {
            OutcomeUnknownException unknown = unknown(creation, List.of(), failed);
            if (policy == null) {
                throw unknown;
            }
            if (creation.lacks() != null) {
                String why = "none, as without " + creation.lacks() + " it cannot be told from others";
                throw unknown(creation, List.of(new LookUp(clock.instant(), why)), failed);
            }
            return resolve(creation, unknown, policy);
        }
    }

    /** Goes as far as it may. */
    <T> T resolve(Creation<T> creation, OutcomeUnknownException unknown, ExactlyOnce bounds) {
        if (creation.lacks() != null) {
            throw RequestRefusedException.of(
                    creation.lacks(), "is required: without it what was sent cannot be told from others");
        }
        return new Resolution<>(creation, unknown, bounds, nanos, clock, sleeper).made();
    }

    private static OutcomeUnknownException unknown(
            Creation<?> creation, List<LookUp> lookUps, MultiSafepayException cause) {
        return new OutcomeUnknownException(
                creation.operation(), creation.order().value(), lookUps, cause);
    }
}
