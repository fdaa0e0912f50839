package com.multisafepay.internal;

import java.time.Duration;

/** Pauses the calling thread; tests have one that only counts. */
@FunctionalInterface
public interface Sleeper {

    /**
     * Pauses.
     *
     * @param pause how long, not negative
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    void sleep(Duration pause) throws InterruptedException;
}
