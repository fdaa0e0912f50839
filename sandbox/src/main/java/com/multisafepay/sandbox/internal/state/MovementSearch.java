package com.multisafepay.sandbox.internal.state;

import com.multisafepay.sandbox.internal.contract.ApiError;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A search for movements, and the sequence of what it finds.
 *
 * @param facets groups of facets; of each group a movement has to have one
 * @param created when they were made
 * @param completed when they were completed
 * @param after the place that they come after in a list, newest first: they are older
 * @param before the place that they come before in a list, newest first: they are newer
 * @param oldestFirst whether those nearest to {@code before} are wanted, the oldest first
 * @param most how many
 * @param of which orders and bookings it takes movements of, by who made them alone
 */
public record MovementSearch(
        List<Set<Facet>> facets,
        Period created,
        Period completed,
        Optional<Cursor> after,
        Optional<Cursor> before,
        boolean oldestFirst,
        int most,
        Predicate<Movement.Source> of) {

    /**
     * A property of a movement that it can be looked for by.
     *
     * @param name the API's name of it
     * @param value what it is; of a payment method in upper case
     */
    public record Facet(String name, String value) {}

    /**
     * A time from one point to another.
     *
     * @param from the first moment of it; empty for no beginning
     * @param until the first moment after it; empty for no end
     */
    public record Period(Optional<LocalDateTime> from, Optional<LocalDateTime> until) {
        /** All of time. */
        public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

        boolean always() {
            return from.isEmpty() && until.isEmpty();
        }

        /** Returns whether it shares a moment with the time from one to another, both included. */
        boolean meets(LocalDateTime first, LocalDateTime last) {
            return from.map(start -> !last.isBefore(start)).orElse(true)
                    && until.map(first::isBefore).orElse(true);
        }

        boolean holds(LocalDateTime time) {
            return from.map(start -> !time.isBefore(start)).orElse(true)
                    && until.map(time::isBefore).orElse(true);
        }
    }

    /**
     * A place in the list of movements; it stays where it is when new ones come. Later ones are greater.
     *
     * @param created when the movement at this place was made
     * @param id that movement's id
     */
    public record Cursor(LocalDateTime created, long id) implements Comparable<Cursor> {
        private static final Comparator<Cursor> ORDER =
                Comparator.comparing(Cursor::created).thenComparingLong(Cursor::id);

        /** Reads a cursor of an earlier answer; any other text is refused with the name of its parameter. */
        public static Cursor of(String name, String text) {
            try {
                String place = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
                int comma = place.indexOf(',');
                return new Cursor(
                        LocalDateTime.parse(place.substring(0, Math.max(0, comma))),
                        Long.parseLong(place.substring(comma + 1)));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw ApiError.malformed(name + ": is no cursor of an earlier answer");
            }
        }

        /** Returns the place before everything that was made from a time on. */
        static Cursor startOf(LocalDateTime time) {
            return new Cursor(time, Long.MIN_VALUE);
        }

        @Override
        public int compareTo(Cursor other) {
            return ORDER.compare(this, other);
        }

        /** The text that {@link #of} reads. */
        @Override
        public String toString() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((created + "," + id).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Returns the movements that are wanted first, in their sequence. */
    public List<Movement> first(Stream<Movement> found) {
        Comparator<Movement> earliest = Comparator.comparing(Movement::cursor);
        return found.sorted(oldestFirst ? earliest : earliest.reversed())
                .limit(most)
                .toList();
    }

    /** Returns whether it takes movements that are like another one but for their times. */
    boolean takesKindOf(Movement movement) {
        return of.test(movement.source())
                && facets.stream().allMatch(group -> group.stream().anyMatch(movement::has));
    }
}
