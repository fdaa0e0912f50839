package com.multisafepay.spring.boot;

import com.multisafepay.CallOptions;
import com.multisafepay.MultiSafepay;
import com.multisafepay.error.MultiSafepayException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks at most once a minute, with the smallest call that needs the key, however often somebody wants to know. Thread-safe. */
final class ApiHealth {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final CallOptions SHORT = CallOptions.defaults().totalTimeout(Duration.ofSeconds(5));

    private final MultiSafepay multiSafepay;
    private final InstantSource clock;
    private @Nullable Reading last;

    /**
     * A state of the API at the time when somebody asked.
     *
     * @param error the name of the error; null where the API answered and took the key
     * @param asked when it was asked
     */
    record Reading(@Nullable String error, Instant asked) {

        String status() {
            return error == null ? "UP" : "DOWN";
        }

        Map<String, Object> details() {
            return error == null
                    ? Map.of("asked", asked.toString())
                    : Map.of("error", error, "asked", asked.toString());
        }
    }

    ApiHealth(MultiSafepay multiSafepay, InstantSource clock) {
        this.multiSafepay = multiSafepay.with(SHORT);
        this.clock = clock;
    }

    synchronized Reading reading() {
        Instant now = clock.instant();
        Reading known = last;
        if (known == null || Duration.between(known.asked(), now).compareTo(KEPT) >= 0) {
            known = new Reading(error(), now);
            last = known;
        }
        return known;
    }

    private @Nullable String error() {
        try {
            multiSafepay.account().me();
            return null;
        } catch (MultiSafepayException e) {
            return e.getClass().getSimpleName();
        }
    }
}
