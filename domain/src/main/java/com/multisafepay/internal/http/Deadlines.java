package com.multisafepay.internal.http;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.hc.core5.concurrent.Cancellable;

/**
 * Cancels calls that are late. One thread sleeps until the earliest deadline that it knows of: a call that ends in time wakes nobody,
 * which matters more than anything else that is done for a call besides sending it.
 */
final class Deadlines implements AutoCloseable {

    private static final long LONGEST_SLEEP = Duration.ofDays(1).toNanos();

    private final Set<Deadline> pending = ConcurrentHashMap.newKeySet();
    private final Thread watch = new Thread(this::watch, "multisafepay-deadlines");
    private volatile long wakesAt = System.nanoTime();
    private volatile boolean closed;

    /** Starts to watch. */
    Deadlines() {
        watch.setDaemon(true);
        watch.start();
    }

    /** The end of one call; closed when the call is over. */
    final class Deadline implements AutoCloseable {

        private final Cancellable call;
        private final long at;

        private Deadline(Cancellable call, long at) {
            this.call = call;
            this.at = at;
        }

        /** Cancels the call if it is time. */
        private boolean passes(long now) {
            if (at - now > 0) {
                return false;
            }
            call.cancel();
            return true;
        }

        /** Whether the call has no time left. */
        boolean passed() {
            return at - System.nanoTime() <= 0;
        }

        @Override
        public void close() {
            pending.remove(this);
        }
    }

    /** Cancels a call when it takes longer than what is left to it. */
    Deadline cancel(Cancellable call, Duration left) {
        Deadline deadline = new Deadline(call, System.nanoTime() + left.toNanos());
        pending.add(deadline);
        if (deadline.at - wakesAt < 0) {
            LockSupport.unpark(watch);
        }
        return deadline;
    }

    private void watch() {
        while (!closed) {
            // Whoever comes while the deadlines are looked through wakes the thread once more.
            wakesAt = System.nanoTime() + LONGEST_SLEEP;
            long now = System.nanoTime();
            long next = now + LONGEST_SLEEP;
            pending.removeIf(deadline -> deadline.passes(now));
            for (Deadline deadline : pending) {
                if (deadline.at - next < 0) {
                    next = deadline.at;
                }
            }
            wakesAt = next;
            LockSupport.parkNanos(this, next - System.nanoTime());
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(watch);
    }
}
