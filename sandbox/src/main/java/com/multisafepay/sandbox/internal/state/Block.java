package com.multisafepay.sandbox.internal.state;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Some values that are next to each other in a sequence. It remembers between which times they lie, so that a search by time can pass over all of them. */
final class Block<V> {
    private final List<V> values;
    private boolean timed;
    private LocalDateTime first = LocalDateTime.MAX;
    private LocalDateTime last = LocalDateTime.MIN;

    Block(List<V> values) {
        this.values = new ArrayList<>(values);
    }

    int size() {
        return values.size();
    }

    V get(int place) {
        return values.get(place);
    }

    /** Returns the values from one place to that before another. */
    List<V> part(int from, int to) {
        return values.subList(from, to);
    }

    /** Returns the values from one place to that before another, the last one first if they are wanted backwards. */
    Stream<V> values(int from, int to, boolean backwards) {
        List<V> part = part(from, to);
        return backwards
                ? IntStream.rangeClosed(1, part.size()).mapToObj(fromEnd -> part.get(part.size() - fromEnd))
                : part.stream();
    }

    void set(int place, V value) {
        timed = false;
        values.set(place, value);
    }

    void add(int place, V value) {
        timed = false;
        values.add(place, value);
    }

    V remove(int place) {
        timed = false;
        return values.remove(place);
    }

    /** Takes the values of another block to its end. */
    void take(Block<V> next) {
        timed = false;
        values.addAll(next.values);
    }

    /** Takes the values from a place on out into a new block. */
    Block<V> split(int place) {
        timed = false;
        List<V> upper = values.subList(place, values.size());
        Block<V> other = new Block<>(upper);
        upper.clear();
        return other;
    }

    /** Returns whether a time of any of the values may lie in a period; values without one have none. */
    boolean meets(MovementSearch.Period period, Function<V, Optional<LocalDateTime>> time) {
        if (!timed) {
            List<LocalDateTime> times =
                    values.stream().map(time).flatMap(Optional::stream).sorted().toList();
            first = times.isEmpty() ? LocalDateTime.MAX : times.get(0);
            last = times.isEmpty() ? LocalDateTime.MIN : times.get(times.size() - 1);
            timed = true;
        }
        return period.meets(first, last);
    }
}
