package com.multisafepay.sandbox.internal.state;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which movements are looked for, and in which sequence.
 *
 * @param facets groups of facets; of each group a movement has to have one
 * @param created when they were made
 * @param completed when they were completed
 * @param after the place that they come after in a list, newest first: they are older
 * @param before the place that they come before in a list, newest first: they are newer
 * @param oldestFirst whether those nearest to {@code before} are wanted, the oldest first
 * @param most how many
 */
public record MovementSearch(
        List<Set<Facet>> facets,
        Period created,
        Period completed,
        Optional<Cursor> after,
        Optional<Cursor> before,
        boolean oldestFirst,
        int most) {

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

        boolean holds(LocalDateTime time) {
            return from.map(start -> !time.isBefore(start)).orElse(true)
                    && until.map(time::isBefore).orElse(true);
        }
    }

    boolean passes(Movement movement) {
        return facets.stream().allMatch(group -> group.stream().anyMatch(movement::has))
                && created.holds(movement.created())
                && (completed.always()
                        || movement.completed().filter(completed::holds).isPresent());
    }
}
