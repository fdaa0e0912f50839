package com.multisafepay.contract.storm;

import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.MultiSafepayBuilder;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.TryLaterException;
import com.multisafepay.order.ExactlyOnce;
import com.multisafepay.sandbox.Sandbox;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;

/** A merchant who goes on until it is known what became of everything. */
final class PersistentCaller implements AutoCloseable {

    private static final int MOST_TRIES = 100;
    private static final ExactlyOnce BOUNDS = new ExactlyOnce(Duration.ofMillis(400), Duration.ofMillis(40), true);

    final MultiSafepay client;
    final AtomicLong sentAgainLater = new AtomicLong();
    final AtomicLong leftUnknown = new AtomicLong();

    PersistentCaller(Sandbox sandbox) {
        MultiSafepayBuilder builder = MultiSafepay.builder()
                .apiKey(sandbox.apiKey())
                .environment(Environment.of(sandbox.baseUri()))
                .connectTimeout(Duration.ofSeconds(20))
                .readTimeout(Duration.ofSeconds(20))
                .totalTimeout(Duration.ofSeconds(60))
                .exactlyOnce(BOUNDS);
        boolean tls = sandbox.baseUri().getScheme().equals("https");
        client = (tls ? builder.trustStore(sandbox.tls().trustStore()) : builder).build();
    }

    /** Returns the created value. A call without effect is repeated; one with an unknown outcome is resolved. */
    <T> T once(Supplier<T> create, Function<OutcomeUnknownException, T> resolve) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                return create.get();
            } catch (TryLaterException nothingHappened) {
                sentAgainLater.incrementAndGet();
            } catch (OutcomeUnknownException unknown) {
                return resolved(unknown, resolve);
            }
        }
        throw new AssertionError("never sent in " + MOST_TRIES + " tries");
    }

    private <T> T resolved(OutcomeUnknownException first, Function<OutcomeUnknownException, T> resolve) {
        OutcomeUnknownException unknown = first;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            leftUnknown.incrementAndGet();
            try {
                return resolve.apply(unknown);
            } catch (OutcomeUnknownException still) {
                unknown = still;
            }
        }
        throw new AssertionError("unknown after " + MOST_TRIES + " tries", unknown);
    }

    static ExactlyOnce bounds() {
        return BOUNDS;
    }

    @Override
    public void close() {
        client.close();
    }
}
