package com.multisafepay.sandbox.internal.api;

import com.multisafepay.sandbox.fault.ApiFault;
import com.multisafepay.sandbox.fault.FaultKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/** The faults that are set: those for the next calls are used up in the order in which they were set, before chance has its say. */
public final class CallFaults {
    private final OptionalLong firstSeed;
    private final List<ApiFault> next = new ArrayList<>();
    private final List<ApiFault> byChance = new ArrayList<>();
    private final Map<String, Map<FaultKind, Long>> given = new HashMap<>();
    private final Map<String, Long> calls = new HashMap<>();
    private SplittableRandom random;
    private volatile boolean any;

    /** No faults; a seed makes chance repeatable. */
    public CallFaults(OptionalLong seed) {
        this.firstSeed = seed;
        this.random = random();
    }

    private SplittableRandom random() {
        return firstSeed.isPresent() ? new SplittableRandom(firstSeed.getAsLong()) : new SplittableRandom();
    }

    /** Sets a fault. */
    public synchronized void add(ApiFault fault) {
        (fault.rate() > 0 ? byChance : next).add(fault);
        any = true;
    }

    /** Starts chance afresh. */
    public synchronized void seed(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Takes all faults away. */
    public synchronized void clear() {
        next.clear();
        byChance.clear();
        any = false;
    }

    /** Takes all faults away, forgets which were met, and starts chance as at first. */
    public synchronized void reset() {
        clear();
        given.clear();
        calls.clear();
        random = random();
    }

    /** Whether a call can meet one. */
    public boolean any() {
        return any;
    }

    /** The fault that a call meets; one for the next calls is one less from then on. */
    public synchronized Optional<ApiFault> meet(String operation) {
        calls.merge(operation, 1L, Long::sum);
        Optional<ApiFault> met = nextFor(operation).or(() -> chanceFor(operation));
        met.ifPresent(fault -> count(operation, fault.kind(), 1));
        return met;
    }

    /** Counts a call that came while nobody listened, on a connection that was open. */
    public synchronized void refused(String operation) {
        calls.merge(operation, 1L, Long::sum);
        count(operation, FaultKind.REFUSE, 1);
    }

    private Optional<ApiFault> nextFor(String operation) {
        for (int i = 0; i < next.size(); i++) {
            ApiFault fault = next.get(i);
            if (fault.hits(operation)) {
                if (fault.times() > 1) {
                    next.set(i, fault.times(fault.times() - 1));
                } else {
                    next.remove(i);
                }
                any = !next.isEmpty() || !byChance.isEmpty();
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    /** One throw for all of them, so that each gets the whole of its share. */
    private Optional<ApiFault> chanceFor(String operation) {
        double left = byChance.isEmpty() ? 1 : random.nextDouble();
        for (ApiFault fault : byChance) {
            if (fault.hits(operation)) {
                left -= fault.rate();
                if (left < 0) {
                    return Optional.of(fault);
                }
            }
        }
        return Optional.empty();
    }

    /** Counts faults that were given. */
    public synchronized void count(String operation, FaultKind kind, long times) {
        given.computeIfAbsent(operation, any -> new EnumMap<>(FaultKind.class)).merge(kind, times, Long::sum);
    }

    /** How often each kind was given, to calls of an operation, or at all where it is empty. */
    public synchronized Map<FaultKind, Long> given(Optional<String> operation) {
        Map<FaultKind, Long> counts = new EnumMap<>(FaultKind.class);
        given.forEach((of, kinds) -> {
            if (operation.map(of::equals).orElse(true)) {
                kinds.forEach((kind, times) -> counts.merge(kind, times, Long::sum));
            }
        });
        return counts;
    }

    /** How many calls of an operation came while faults were set. */
    public synchronized long calls(String operation) {
        return calls.getOrDefault(operation, 0L);
    }
}
