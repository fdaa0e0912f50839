package com.multisafepay.sandbox.internal.control;

import com.multisafepay.sandbox.internal.api.ApiAnswer;
import com.multisafepay.sandbox.internal.api.RawCall;
import com.multisafepay.sandbox.record.RecordedCall;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** The latest calls with their answers, bounded in number and in bytes. They are kept as they came; secrets are masked when they are read. */
final class Journal {
    private static final int MOST_CALLS = 1000;
    private static final long MOST_BYTES = 16L << 20;

    /** The size is kept: to ask an old call for it reads memory that has long left the caches. */
    private record Entry(Instant at, RawCall call, ApiAnswer answer, List<String> violations, long size) {
        static Entry of(Instant at, RawCall call, ApiAnswer answer, List<String> violations) {
            byte[] body = call.body();
            long size = (body == null ? 0L : body.length) + answer.body().length;
            return new Entry(at, call, answer, violations, size);
        }
    }

    private final Clock clock;
    private final Masks masks;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private long bytes;

    /** Creates an empty journal by a clock; members of these names are masked. */
    Journal(Clock clock, Set<String> secrets) {
        this.clock = clock;
        this.masks = new Masks(secrets);
    }

    /** Adds a call with its answer, and forgets the oldest ones where there are too many. */
    synchronized void add(RawCall call, ApiAnswer answer, List<String> violations) {
        Entry entry = Entry.of(clock.instant(), call, answer, violations);
        entries.addLast(entry);
        bytes += entry.size();
        while (entries.size() > MOST_CALLS || (bytes > MOST_BYTES && entries.size() > 1)) {
            bytes -= entries.removeFirst().size();
        }
    }

    /** Returns the calls, the oldest first. */
    List<RecordedCall> calls() {
        return copy().stream().map(this::masked).toList();
    }

    /** Forgets all calls. */
    synchronized void clear() {
        entries.clear();
        bytes = 0;
    }

    private synchronized List<Entry> copy() {
        return new ArrayList<>(entries);
    }

    private RecordedCall masked(Entry entry) {
        RawCall call = entry.call();
        return new RecordedCall(
                entry.at(),
                call.method(),
                Masks.target(call.path(), call.query()),
                masks.body(call.body()),
                entry.answer().status(),
                masks.body(entry.answer().body()),
                entry.violations());
    }
}
