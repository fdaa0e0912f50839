package com.multisafepay.internal.transport;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.hc.core5.concurrent.Cancellable;

/**
 * Cancels calls that are late. One thread sleeps until the earliest deadline that it knows of: a call that ends in time wakes nobody,
 * which saves two context switches a call.
 */
final class CallCanceller implements AutoCloseable {

    private static final long LONGEST_SLEEP = Duration.ofDays(1).toNanos();

    private final Set<Pending> pending = ConcurrentHashMap.newKeySet();
    private final Thread watch = new Thread(this::watch, "multisafepay-deadlines");
    private volatile long wakesAt = System.nanoTime();
    private volatile boolean closed;

    CallCanceller() {
        watch.setDaemon(true);
        watch.start();
    }

    /** A call under way. */
    final class Pending {

        private final Cancellable call;
        private final long at;

        private Pending(Cancellable call, long at) {
            this.call = call;
            this.at = at;
        }

        /** Cancels the call if it is late, and returns whether it was. */
        private boolean cancelIfLate(long now) {
            if (at - now > 0) {
                return false;
            }
            call.cancel();
            return true;
        }

        /** Forgets the call, which is over. */
        void done() {
            pending.remove(this);
        }
    }

    /** Cancels a call at its deadline, unless it is done before. */
    Pending cancelAt(Deadline deadline, Cancellable call) {
        Pending added = new Pending(call, System.nanoTime() + deadline.nanosLeft());
        pending.add(added);
        if (added.at - wakesAt < 0) {
            LockSupport.unpark(watch);
        }
        return added;
    }

    private void watch() {
        while (!closed) {
            // Whoever comes while the deadlines are looked through wakes the thread once more.
            wakesAt = System.nanoTime() + LONGEST_SLEEP;
            long now = System.nanoTime();
            long next = now + LONGEST_SLEEP;
            pending.removeIf(call -> call.cancelIfLate(now));
            for (Pending call : pending) {
                if (call.at - next < 0) {
                    next = call.at;
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
