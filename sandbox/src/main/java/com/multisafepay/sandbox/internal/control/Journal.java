package com.multisafepay.sandbox.internal.control;

import com.multisafepay.sandbox.internal.api.ApiAnswer;
import com.multisafepay.sandbox.internal.api.RawCall;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The latest exchanges, bounded in number and in bytes. They are kept as they came; {@link Masks} hides secrets. */
public final class Journal {
    private static final int MOST_EXCHANGES = 1000;
    private static final long MOST_BYTES = 16L << 20;

    /**
     * One exchange as it was.
     *
     * @param at when it was answered
     * @param call the call
     * @param answer the answer
     */
    public record Entry(Instant at, RawCall call, ApiAnswer answer) {
        private long size() {
            byte[] body = call.body();
            return (body == null ? 0L : body.length) + answer.body().length;
        }
    }

    private final Clock clock;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private long bytes;

    /** A journal that goes by a clock. */
    public Journal(Clock clock) {
        this.clock = clock;
    }

    /** Writes an exchange down, and forgets the oldest ones where there are too many. */
    public synchronized void add(RawCall call, ApiAnswer answer) {
        Entry entry = new Entry(clock.instant(), call, answer);
        entries.addLast(entry);
        bytes += entry.size();
        while (entries.size() > MOST_EXCHANGES || (bytes > MOST_BYTES && entries.size() > 1)) {
            bytes -= entries.removeFirst().size();
        }
    }

    /** The exchanges, the oldest first. */
    public synchronized List<Entry> entries() {
        return new ArrayList<>(entries);
    }

    /** Forgets all exchanges. */
    public synchronized void clear() {
        entries.clear();
        bytes = 0;
    }
}
