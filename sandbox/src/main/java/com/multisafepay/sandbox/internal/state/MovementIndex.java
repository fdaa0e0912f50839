package com.multisafepay.sandbox.internal.state;

import com.multisafepay.sandbox.internal.state.MovementSearch.Cursor;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Movements by id, and by place among those of their kind. All of a kind pass a search but for their times, so that it takes its part out of the
 * lists of the kinds that pass. A lock of its owner guards it.
 */
public final class MovementIndex {
    /** The properties that movements can be looked for by, besides times. */
    private record Kind(
            String maker,
            String currency,
            String status,
            String financialStatus,
            String type,
            String method,
            boolean debit) {
        static Kind of(Movement movement) {
            return new Kind(
                    movement.source().maker(),
                    movement.currency(),
                    movement.status(),
                    movement.financialStatus(),
                    movement.type(),
                    movement.method(),
                    movement.debit());
        }
    }

    private final Map<Kind, SortedBlocks<Cursor, Movement>> kinds = new HashMap<>();
    private final Map<Long, Movement> byId = new HashMap<>();

    /** Puts movements in the place of others; either may be none. */
    public void replace(List<Movement> before, List<Movement> after) {
        before.forEach(this::remove);
        after.forEach(this::add);
    }

    /** Returns the movement of an id. */
    public Optional<Movement> find(String id) {
        try {
            return Optional.ofNullable(byId.get(Long.parseLong(id)))
                    .filter(each -> Long.toString(each.id()).equals(id));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** Returns the movements of a search, at most as many as it asks for. */
    public List<Movement> search(MovementSearch search) {
        return search.first(kinds.values().stream()
                .filter(list -> search.takesKindOf(list.first()))
                .flatMap(list -> nearest(list, search)));
    }

    /** Forgets all. */
    public void clear() {
        kinds.clear();
        byId.clear();
    }

    private void add(Movement movement) {
        byId.put(movement.id(), movement);
        kinds.computeIfAbsent(Kind.of(movement), none -> new SortedBlocks<>(Movement::cursor))
                .put(movement);
    }

    private void remove(Movement movement) {
        byId.remove(movement.id());
        kinds.computeIfPresent(Kind.of(movement), (same, list) -> {
            list.remove(movement.cursor());
            return list.size() == 0 ? null : list;
        });
    }

    /** The first movements of a list that pass, in the sequence that is wanted. */
    private static Stream<Movement> nearest(SortedBlocks<Cursor, Movement> list, MovementSearch search) {
        int from = later(search).map(list::upTo).orElse(0);
        int to = earlier(search).map(list::before).orElse(list.size());
        Stream<Movement> part = search.completed().always()
                ? list.values(from, to, !search.oldestFirst())
                : list.values(from, to, !search.oldestFirst(), Movement::completed, search.completed());
        return part.limit(search.most());
    }

    private static Optional<Cursor> later(MovementSearch search) {
        return bounds(search.created().from(), search.before()).max(Comparator.naturalOrder());
    }

    private static Optional<Cursor> earlier(MovementSearch search) {
        return bounds(search.created().until(), search.after()).min(Comparator.naturalOrder());
    }

    private static Stream<Cursor> bounds(Optional<LocalDateTime> time, Optional<Cursor> place) {
        return Stream.concat(time.map(Cursor::startOf).stream(), place.stream());
    }
}
