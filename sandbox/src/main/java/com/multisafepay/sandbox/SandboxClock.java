package com.multisafepay.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The sandbox's clock: it follows another clock, and tests can move it ahead. Everything that the sandbox does in
 * time goes by it, so that thirty days pass in no time. Safe to use from many threads.
 */
public final class SandboxClock extends Clock {
    private final Clock base;
    private final AtomicReference<Duration> ahead;
    private final List<Runnable> onMove = new CopyOnWriteArrayList<>();

    private SandboxClock(Clock base, AtomicReference<Duration> ahead) {
        this.base = base;
        this.ahead = ahead;
    }

    /**
     * Creates a clock that follows the machine's, in UTC.
     *
     * @return a new clock
     */
    public static SandboxClock system() {
        return of(Clock.systemUTC());
    }

    /**
     * Creates a clock that follows another one, in its zone.
     *
     * @param base the other clock
     * @return a new clock
     */
    public static SandboxClock of(Clock base) {
        return new SandboxClock(Objects.requireNonNull(base, "base"), new AtomicReference<>(Duration.ZERO));
    }

    /**
     * Creates a clock that stands still, in UTC, until it is moved.
     *
     * @param instant the time at which it stands
     * @return a new clock
     */
    public static SandboxClock startingAt(Instant instant) {
        return of(Clock.fixed(Objects.requireNonNull(instant, "instant"), ZoneOffset.UTC));
    }

    /**
     * Moves the clock ahead.
     *
     * @param by the time to move it by; not negative
     */
    public void advance(Duration by) {
        Objects.requireNonNull(by, "by");
        if (by.isNegative()) {
            throw new IllegalArgumentException("A clock is moved ahead, not back: " + by);
        }
        ahead.accumulateAndGet(by, Duration::plus);
        onMove.forEach(Runnable::run);
    }

    /** Runs an action after each move of this clock. */
    void onMove(Runnable action) {
        onMove.add(action);
    }

    /** Takes back all moves, so that the clock shows the time of the one that it follows. */
    public void reset() {
        ahead.set(Duration.ZERO);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SandboxClock(base.withZone(Objects.requireNonNull(zone, "zone")), ahead);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead.get());
    }
}
