package com.multisafepay.sandbox.internal.notify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The latest attempts, bounded in number and in bytes. */
final class AttemptLog {
    private static final int MOST_ATTEMPTS = 1000;
    private static final long MOST_BYTES = 16L << 20;

    private final Deque<Attempt> attempts = new ArrayDeque<>();
    private long bytes;

    synchronized void add(Attempt attempt) {
        attempts.addLast(attempt);
        bytes += attempt.body().length;
        while (attempts.size() > MOST_ATTEMPTS || (bytes > MOST_BYTES && attempts.size() > 1)) {
            bytes -= attempts.removeFirst().body().length;
        }
    }

    /** The oldest first. */
    synchronized List<Attempt> all() {
        return new ArrayList<>(attempts);
    }
}
