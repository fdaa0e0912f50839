package com.multisafepay.sandbox.internal.state;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Values in the sequence of their keys, in blocks of some hundred. A place is found and counted by the blocks before it, not by the values, and
 * a value costs a few bytes. A lock of its owner guards it.
 */
final class SortedBlocks<K extends Comparable<K>, V> {
    /** At most so many values to a block; two neighbours that hold a quarter of it together become one. */
    static final int MOST = 512;

    private final Function<V, K> key;
    private final List<Block<V>> blocks = new ArrayList<>();
    private int size;

    SortedBlocks(Function<V, K> key) {
        this.key = key;
    }

    int size() {
        return size;
    }

    /** Returns the value with the least key. */
    V first() {
        return blocks.get(0).get(0);
    }

    /** Puts a value in, in the place of the one with the same key. */
    void put(V value) {
        K own = key.apply(value);
        int number = Math.min(blockOf(own), blocks.size() - 1);
        if (number < 0) {
            start(0, value);
            return;
        }
        Block<V> block = blocks.get(number);
        int place = placeIn(block, own);
        if (holds(block, place, own)) {
            block.set(place, value);
        } else if (block.size() < MOST) {
            block.add(place, value);
            size++;
        } else if (place == MOST) {
            start(number + 1, value);
        } else {
            blocks.add(number + 1, block.split(MOST / 2));
            put(value);
        }
    }

    /** Takes out the value with a key; returns whether there was one. */
    boolean remove(K taken) {
        int number = blockOf(taken);
        if (number == blocks.size()) {
            return false;
        }
        Block<V> block = blocks.get(number);
        int place = placeIn(block, taken);
        boolean held = holds(block, place, taken);
        if (held) {
            block.remove(place);
            size--;
            join(number);
        }
        return held;
    }

    /** Takes out the values from one key to that before another, in their sequence. */
    List<V> removeBetween(K from, K to) {
        List<V> removed = new ArrayList<>();
        int number = blockOf(from);
        while (number < blocks.size()) {
            Block<V> block = blocks.get(number);
            List<V> part = block.remove(placeIn(block, from), placeIn(block, to));
            if (part.isEmpty()) {
                return removed;
            }
            removed.addAll(part);
            size -= part.size();
            join(number);
            number = blockOf(from);
        }
        return removed;
    }

    void clear() {
        blocks.clear();
        size = 0;
    }

    /** Returns how many values have a lesser key. */
    int before(K place) {
        int number = blockOf(place);
        int within = number == blocks.size() ? 0 : placeIn(blocks.get(number), place);
        return within + blocks.subList(0, number).stream().mapToInt(Block::size).sum();
    }

    /** Returns how many values have a lesser key, or the same. */
    int upTo(K place) {
        int number = blockOf(place);
        boolean held = number < blocks.size() && holds(blocks.get(number), placeIn(blocks.get(number), place), place);
        return before(place) + (held ? 1 : 0);
    }

    /** Returns the values from one number to that before another, the last one first if they are wanted backwards. */
    Stream<V> values(int from, int to, boolean backwards) {
        return values(from, to, backwards, block -> true);
    }

    /** Returns those of them that have a time in a period, passing over blocks that have none. */
    Stream<V> values(
            int from,
            int to,
            boolean backwards,
            Function<V, Optional<LocalDateTime>> time,
            MovementSearch.Period period) {
        return values(from, to, backwards, block -> block.meets(period, time))
                .filter(value -> time.apply(value).filter(period::holds).isPresent());
    }

    private Stream<V> values(int from, int to, boolean backwards, Predicate<Block<V>> wanted) {
        if (from >= to) {
            return Stream.empty();
        }
        Place first = place(from);
        Place last = place(to - 1);
        int both = first.block() + last.block();
        return IntStream.rangeClosed(first.block(), last.block())
                .map(number -> backwards ? both - number : number)
                .filter(number -> wanted.test(blocks.get(number)))
                .mapToObj(number -> blocks.get(number)
                        .values(
                                number == first.block() ? first.within() : 0,
                                number == last.block()
                                        ? last.within() + 1
                                        : blocks.get(number).size(),
                                backwards))
                .flatMap(values -> values);
    }

    /** The number of a block, and that of a value within it. */
    private record Place(int block, int within) {}

    private Place place(int number) {
        int block = 0;
        int within = number;
        while (within >= blocks.get(block).size()) {
            within -= blocks.get(block).size();
            block++;
        }
        return new Place(block, within);
    }

    private void start(int number, V value) {
        blocks.add(number, new Block<>(List.of(value)));
        size++;
    }

    /** Puts a block together with a neighbour when few of both are left. */
    private void join(int number) {
        Block<V> block = blocks.get(number);
        int other = number == 0 ? 1 : number - 1;
        if (block.size() == 0) {
            blocks.remove(number);
        } else if (other < blocks.size() && block.size() + blocks.get(other).size() <= MOST / 4) {
            int lower = Math.min(number, other);
            blocks.get(lower).take(blocks.remove(lower + 1));
        }
    }

    /** Returns the number of the first block whose last key is not less. */
    private int blockOf(K place) {
        return Block.firstThat(blocks, block -> compare(block.get(block.size() - 1), place) >= 0);
    }

    private int placeIn(Block<V> block, K place) {
        return block.firstThat(value -> compare(value, place) >= 0);
    }

    private boolean holds(Block<V> block, int place, K sought) {
        return place < block.size() && compare(block.get(place), sought) == 0;
    }

    private int compare(V value, K place) {
        return key.apply(value).compareTo(place);
    }
}
