package com.multisafepay.sandbox.internal.state;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is to happen at a time of the sandbox's clock. What is due happens in the order of its times, each at its own
 * time, even when the clock jumps over many of them.
 */
public final class Agenda {
    private static final Logger LOG = LoggerFactory.getLogger(Agenda.class);

    /** A place in the agenda, to take it out again. */
    public record Entry(Instant at, long number) implements Comparable<Entry> {
        private static final Comparator<Entry> ORDER =
                Comparator.comparing(Entry::at).thenComparingLong(Entry::number);

        @Override
        public int compareTo(Entry other) {
            return ORDER.compare(this, other);
        }
    }

    /** Something to do, told the time that it was meant for. */
    @FunctionalInterface
    public interface Task {
        /** Does it. */
        void at(Instant time);
    }

    private final Clock clock;
    private final ConcurrentSkipListMap<Entry, Task> tasks = new ConcurrentSkipListMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final ReentrantLock running = new ReentrantLock();

    /** An empty agenda that goes by a clock. */
    public Agenda(Clock clock) {
        this.clock = clock;
    }

    /** Returns a place in the agenda for something that may be planned; without {@link #plan(Entry, Task)} nothing comes of it. */
    public Entry entry(Instant at) {
        return new Entry(at, numbers.incrementAndGet());
    }

    /** Plans a task at a place. */
    public void plan(Entry entry, Task task) {
        tasks.put(entry, task);
    }

    /** Plans a task. */
    public Entry plan(Instant at, Task task) {
        Entry entry = entry(at);
        plan(entry, task);
        return entry;
    }

    /** Takes a task out; returns whether it still stood there. */
    public boolean drop(Entry entry) {
        return tasks.remove(entry) != null;
    }

    /** Does all that is due by now. A thread that finds another one at it waits until that one is done. */
    public void run() {
        if (running.isHeldByCurrentThread() || !due()) {
            return;
        }
        running.lock();
        try {
            while (due()) {
                Map.Entry<Entry, Task> next = tasks.pollFirstEntry();
                if (next != null) {
                    perform(next.getKey(), next.getValue());
                }
            }
        } finally {
            running.unlock();
        }
    }

    /** Forgets all tasks. */
    public void clear() {
        tasks.clear();
    }

    private boolean due() {
        Map.Entry<Entry, Task> first = tasks.firstEntry();
        return first != null && !first.getKey().at().isAfter(clock.instant());
    }

    private static void perform(Entry entry, Task task) {
        try {
            task.at(entry.at());
        } catch (RuntimeException fault) {
            LOG.error("The sandbox failed to do what was due at {}", entry.at(), fault);
        }
    }
}
