package com.multisafepay.sandbox.internal.state;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time of the sandbox, and the tasks that are planned for a time. Tasks that are due run in the order of their
 * times, each at its own time, even when the clock jumps over many of them.
 */
public final class Agenda implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Agenda.class);

    /** The place of a task in the agenda. */
    public record Entry(Instant at, long number) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : Long.compare(number, other.number);
        }
    }

    /** Something to do at a time. */
    @FunctionalInterface
    public interface Task {
        /** Runs at the time that it was planned for. */
        void at(Instant time);
    }

    /** A task at its place. */
    private record Planned(Entry entry, Task task) {}

    private final Clock clock;
    /** Guarded by itself. */
    private final SortedBlocks<Entry, Planned> tasks = new SortedBlocks<>(Planned::entry);
    /** The time of the first task, the end of time where there is none: each call looks at it, and takes no lock for that. */
    private volatile Instant next = Instant.MAX;

    private final AtomicLong numbers = new AtomicLong();
    private final ReentrantLock running = new ReentrantLock();
    private volatile @Nullable ClockTicker ticker;

    /** Creates an empty agenda by a clock, in the zone of local times. */
    public Agenda(Clock clock) {
        this.clock = clock;
    }

    /** Returns the current instant. */
    public Instant now() {
        return clock.instant();
    }

    /** Returns an instant as the API writes it: local, in whole seconds. */
    public LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.getZone()).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Returns the midnight that follows an instant, when banks get their payments. */
    public Instant midnightAfter(Instant instant) {
        return local(instant).toLocalDate().plusDays(1).atStartOfDay(zone()).toInstant();
    }

    /** Returns the current local date. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Returns the zone of local times. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** Starts to run what is due as time passes, until the agenda is closed. */
    public void start() {
        ticker = ClockTicker.start(this);
    }

    @Override
    public void close() {
        ClockTicker started = ticker;
        if (started != null) {
            started.close();
        }
    }

    /** Returns a place in the agenda for something that may be planned; without {@link #plan(Entry, Task)} nothing comes of it. */
    public Entry entry(Instant at) {
        return new Entry(at, numbers.incrementAndGet());
    }

    /** Plans a task at a place. */
    public void plan(Entry entry, Task task) {
        synchronized (tasks) {
            tasks.put(new Planned(entry, task));
            lookAhead();
        }
    }

    /** Plans a task. */
    public Entry plan(Instant at, Task task) {
        Entry entry = entry(at);
        plan(entry, task);
        return entry;
    }

    /** Takes a task out; returns whether it still stood there. */
    public boolean drop(Entry entry) {
        synchronized (tasks) {
            boolean dropped = tasks.remove(entry);
            lookAhead();
            return dropped;
        }
    }

    /** Runs all tasks that are due; returns after the last one, also where another thread runs it. Within a task it does nothing. */
    public void run() {
        // In this order: a task that is due no more was taken under the lock, and whoever still has it in hand still
        // holds that.
        boolean idle = !due() && !running.isLocked();
        if (idle || running.isHeldByCurrentThread()) {
            return;
        }
        running.lock();
        try {
            for (Optional<Planned> task = takeDue(); task.isPresent(); task = takeDue()) {
                perform(task.get());
            }
        } finally {
            running.unlock();
        }
    }

    /** Forgets all tasks. */
    public void clear() {
        synchronized (tasks) {
            tasks.clear();
            lookAhead();
        }
    }

    private boolean due() {
        return !next.isAfter(now());
    }

    private Optional<Planned> takeDue() {
        synchronized (tasks) {
            if (!due()) {
                return Optional.empty();
            }
            Planned first = tasks.first();
            drop(first.entry());
            return Optional.of(first);
        }
    }

    private void lookAhead() {
        next = tasks.size() == 0 ? Instant.MAX : tasks.first().entry().at();
    }

    private static void perform(Planned planned) {
        Instant at = planned.entry().at();
        try {
            planned.task().at(at);
        } catch (RuntimeException fault) {
            LOG.error("The sandbox failed to do what was due at {}", at, fault);
        }
    }
}
