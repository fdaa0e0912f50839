package com.multisafepay.sandbox.internal.api;

import com.multisafepay.sandbox.fault.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Faults in the order in which they were set: those with a number are used up first, then chance decides among those with a rate. */
final class FaultQueue {
    private final OptionalLong firstSeed;
    private final Function<Fault, Optional<String>> target;
    private final List<Fault> next = new ArrayList<>();
    private final List<Fault> byChance = new ArrayList<>();
    private SplittableRandom random;
    private volatile boolean any;

    /** Creates an empty queue of faults that each hit one target or any; a seed makes chance repeatable. */
    FaultQueue(OptionalLong seed, Function<Fault, Optional<String>> target) {
        this.firstSeed = seed;
        this.target = target;
        this.random = random();
    }

    private SplittableRandom random() {
        return firstSeed.isPresent() ? new SplittableRandom(firstSeed.getAsLong()) : new SplittableRandom();
    }

    synchronized void add(Fault fault) {
        (fault.rate() > 0 ? byChance : next).add(fault);
        any = true;
    }

    /** Restarts chance with another seed. */
    synchronized void seed(long seed) {
        random = new SplittableRandom(seed);
    }

    synchronized void clear() {
        next.clear();
        byChance.clear();
        any = false;
    }

    /** Removes all faults and restarts chance with the first seed. */
    synchronized void reset() {
        clear();
        random = random();
    }

    /** Returns the faults that wait, those with a number first. */
    synchronized List<Fault> waiting() {
        List<Fault> waiting = new ArrayList<>(next);
        waiting.addAll(byChance);
        return waiting;
    }

    boolean any() {
        return any;
    }

    /** Returns the fault that something for a target meets, and uses it up by one. */
    synchronized Optional<Fault> take(String name) {
        return takeNext(name).or(() -> byChance(name));
    }

    private Optional<Fault> takeNext(String name) {
        for (int i = 0; i < next.size(); i++) {
            Fault fault = next.get(i);
            if (hits(fault, name)) {
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

    /** Draws once for all of them, so that each gets the whole of its share. */
    private Optional<Fault> byChance(String name) {
        double left = byChance.isEmpty() ? 1 : random.nextDouble();
        for (Fault fault : byChance) {
            if (hits(fault, name)) {
                left -= fault.rate();
                if (left < 0) {
                    return Optional.of(fault);
                }
            }
        }
        return Optional.empty();
    }

    private boolean hits(Fault fault, String name) {
        return target.apply(fault).map(name::equals).orElse(true);
    }
}
