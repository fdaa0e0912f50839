package com.multisafepay.sandbox.internal.notification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The latest attempts, bounded in number and in bytes. */
final class AttemptLog {
    private static final int MOST_ATTEMPTS = 1000;
    private static final long MOST_BYTES = 16L << 20;

    private final Deque<Attempt> attempts = new ArrayDeque<>();
    private final Map<String, Integer> ofOrder = new HashMap<>();
    private long bytes;

    synchronized void add(Attempt attempt) {
        attempts.addLast(attempt);
        ofOrder.merge(attempt.orderId(), 1, Integer::sum);
        bytes += attempt.body().length;
        while (attempts.size() > MOST_ATTEMPTS || (bytes > MOST_BYTES && attempts.size() > 1)) {
            Attempt oldest = attempts.removeFirst();
            bytes -= oldest.body().length;
            ofOrder.computeIfPresent(oldest.orderId(), (order, number) -> number == 1 ? null : number - 1);
        }
    }

    synchronized void forget(String orderId) {
        if (ofOrder.remove(orderId) != null) {
            attempts.removeIf(each -> each.orderId().equals(orderId));
            bytes = attempts.stream().mapToLong(each -> each.body().length).sum();
        }
    }

    /** The oldest first. */
    synchronized List<Attempt> all() {
        return new ArrayList<>(attempts);
    }
}
