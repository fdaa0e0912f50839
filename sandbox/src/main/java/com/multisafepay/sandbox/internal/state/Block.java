package com.multisafepay.sandbox.internal.state;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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

    /** Returns the values from one place to that before another, the last one first if they are wanted backwards. */
    Stream<V> values(int from, int to, boolean backwards) {
        List<V> part = values.subList(from, to);
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

    void remove(int place) {
        timed = false;
        values.remove(place);
    }

    /** Takes out the values from one place to that before another. */
    List<V> remove(int from, int to) {
        timed = false;
        List<V> part = values.subList(from, to);
        List<V> removed = List.copyOf(part);
        part.clear();
        return removed;
    }

    /** Takes the values of another block to its end. */
    void take(Block<V> next) {
        timed = false;
        values.addAll(next.values);
    }

    /** Takes the values from a place on out into a new block. */
    Block<V> split(int place) {
        return new Block<>(remove(place, values.size()));
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

    /** Returns the place of the first value that passes, where all after it pass too; the size where none does. */
    int firstThat(Predicate<V> passes) {
        return firstThat(values, passes);
    }

    /**
     * Returns the number of the first element that passes, where all after it pass too; the size of the list where none does. It asks the ends
     * first, as most values come at the last and go at the first.
     */
    static <T> int firstThat(List<T> list, Predicate<T> passes) {
        int low = 0;
        int high = list.size();
        if (high == 0 || !passes.test(list.get(high - 1))) {
            return high;
        }
        if (passes.test(list.get(0))) {
            return 0;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passes.test(list.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
