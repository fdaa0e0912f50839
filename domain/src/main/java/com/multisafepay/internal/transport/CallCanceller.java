package com.multisafepay.internal.transport;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.apache.hc.core5.concurrent.Cancellable;
import org.jspecify.annotations.Nullable;

/**
 * Cancels calls that are late, and those whose thread was interrupted: a thread that waits for a socket notices neither. One thread does so
 * for all clients. It looks around every {@link #TICK} while calls are under way, and ends when there were none for {@link #IDLE}: a call
 * that ends in time wakes no thread, and a client that was dropped leaves nothing behind.
 */
final class CallCanceller {

    /** Watches over the calls of every client. */
    static final CallCanceller SHARED = new CallCanceller();

    static final Duration TICK = Duration.ofMillis(50);
    static final Duration IDLE = Duration.ofSeconds(1);
    static final String THREAD = "multisafepay-deadlines";

    private final Set<Pending> pending = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean watched = new AtomicBoolean();
    private volatile long wakesAt;
    private volatile @Nullable Thread watch;

    /** A call under way. */
    final class Pending {
        private final Cancellable call;
        private final Thread caller = Thread.currentThread();
        private final long at;

        private Pending(Cancellable call, long at) {
            this.call = call;
            this.at = at;
        }

        /** Cancels the call if it has to end, and returns whether it had to. */
        private boolean cancelIfOver(long now) {
            if (at - now > 0 && !caller.isInterrupted()) {
                return false;
            }
            try {
                call.cancel();
            } catch (RuntimeException e) {
                // The call fails by itself, then; the others still have to be watched.
            }
            return true;
        }

        /** Forgets the call, which is over. */
        void done() {
            pending.remove(this);
        }
    }

    /** Cancels a call of this thread at its deadline, or soon after the thread is interrupted, unless it is done before. */
    Pending cancelAt(Deadline deadline, Cancellable call) {
        Pending added = new Pending(call, System.nanoTime() + deadline.nanosLeft());
        pending.add(added);
        if (!watched.get()) {
            startWatching();
        } else if (added.at - wakesAt < 0) {
            LockSupport.unpark(watch);
        }
        return added;
    }

    private void startWatching() {
        if (watched.compareAndSet(false, true)) {
            boolean started = false;
            try {
                // Nothing of the caller's is handed down: the thread may outlive the application that started it.
                Thread thread = new Thread(null, this::watch, THREAD, 0, false);
                thread.setDaemon(true);
                thread.setContextClassLoader(null);
                wakesAt = System.nanoTime();
                watch = thread;
                thread.start();
                started = true;
            } finally {
                if (!started) {
                    watched.set(false);
                }
            }
        }
    }

    private void watch() {
        try {
            long lastCall = System.nanoTime();
            while (true) {
                long now = System.nanoTime();
                if (!pending.isEmpty()) {
                    lastCall = now;
                } else if (now - lastCall > IDLE.toNanos() && ends()) {
                    return;
                }
                lookAround(now);
            }
        } catch (RuntimeException | Error e) {
            watched.set(false);
            throw e;
        }
    }

    /** Returns whether the thread may end: a call that came meanwhile either starts another one, or is seen here. */
    private boolean ends() {
        watched.set(false);
        return pending.isEmpty() || !watched.compareAndSet(false, true);
    }

    private void lookAround(long now) {
        long next = now + TICK.toNanos();
        // Whoever comes while the calls are looked through wakes the thread once more.
        wakesAt = next;
        pending.removeIf(call -> call.cancelIfOver(now));
        for (Pending call : pending) {
            if (call.at - next < 0) {
                next = call.at;
            }
        }
        wakesAt = next;
        LockSupport.parkNanos(this, next - System.nanoTime());
    }
}
