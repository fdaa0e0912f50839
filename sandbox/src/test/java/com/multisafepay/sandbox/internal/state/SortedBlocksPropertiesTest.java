package com.multisafepay.sandbox.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.sandbox.internal.state.MovementSearch.Period;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is put in and taken out: blocks hold the same as a sorted map, and find it by walking over less. */
class SortedBlocksPropertiesTest {
    private static final int KEYS = 6 * SortedBlocks.MOST;
    private static final LocalDateTime START = LocalDateTime.parse("2026-11-25T10:00:00");

    private record Timed(int key, Optional<LocalDateTime> time) {}

    @Property(tries = 20)
    void holdsTheSameAsASortedMap(@ForAll long seed) {
        Random random = new Random(seed);
        SortedBlocks<Integer, Timed> blocks = new SortedBlocks<>(Timed::key);
        NavigableMap<Integer, Timed> map = new TreeMap<>();
        for (int phase = 0; phase < 6; phase++) {
            change(random, blocks, map, random.nextInt(10));
            int low = random.nextInt(KEYS);
            int high = low + random.nextInt(KEYS / 4);
            assertThat(blocks.removeBetween(low, high))
                    .containsExactlyElementsOf(map.subMap(low, high).values());
            map.subMap(low, high).clear();
            compare(random, blocks, map);
        }
    }

    /** Puts in and takes out, mostly in the sequence of the keys, as orders come and go. */
    private static void change(
            Random random, SortedBlocks<Integer, Timed> blocks, NavigableMap<Integer, Timed> map, int removals) {
        for (int step = 0; step < KEYS; step++) {
            int key = random.nextInt(4) == 0 ? random.nextInt(KEYS) : step;
            if (random.nextInt(10) < removals) {
                blocks.remove(key);
                map.remove(key);
            } else {
                Timed value = new Timed(key, time(random, key));
                blocks.put(value);
                map.put(key, value);
            }
        }
    }

    private static Optional<LocalDateTime> time(Random random, int key) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(START.plusSeconds(key + random.nextInt(50)));
    }

    private static void compare(Random random, SortedBlocks<Integer, Timed> blocks, NavigableMap<Integer, Timed> map) {
        assertThat(blocks.size()).isEqualTo(map.size());
        if (!map.isEmpty()) {
            assertThat(blocks.first()).isEqualTo(map.firstEntry().getValue());
        }
        for (int search = 0; search < 20; search++) {
            int low = random.nextInt(KEYS);
            int high = low + random.nextInt(KEYS);
            boolean backwards = random.nextBoolean();
            int from = blocks.upTo(low);
            int to = blocks.before(high);
            Period period = new Period(
                    Optional.of(START.plusSeconds(random.nextInt(KEYS))),
                    Optional.of(START.plusSeconds(random.nextInt(KEYS))));
            List<Timed> expected = new ArrayList<>(
                    low < high ? map.subMap(low, false, high, false).values() : List.of());
            if (backwards) {
                Collections.reverse(expected);
            }
            assertThat(blocks.values(from, to, backwards)).containsExactlyElementsOf(expected);
            assertThat(blocks.values(from, to, backwards, Timed::time, period))
                    .containsExactlyElementsOf(expected.stream()
                            .filter(each -> each.time().filter(period::holds).isPresent())
                            .toList());
        }
    }
}
