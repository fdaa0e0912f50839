package com.multisafepay.sandbox.internal.state;

import com.multisafepay.sandbox.internal.state.MovementSearch.Cursor;
import com.multisafepay.sandbox.internal.state.MovementSearch.Facet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Movements by id, by facet and by day of completion. A search walks the smallest list that holds all it looks for. A lock of its owner guards it. */
final class MovementIndex {
    private final NavigableMap<Cursor, Movement> all = new TreeMap<>();
    private final Map<Facet, NavigableMap<Cursor, Movement>> byFacet = new HashMap<>();
    private final NavigableMap<LocalDate, NavigableMap<Cursor, Movement>> byCompletion = new TreeMap<>();
    private final Map<Long, Movement> byId = new HashMap<>();

    /** Puts movements in the place of others; either may be none. */
    void replace(List<Movement> before, List<Movement> after) {
        before.forEach(this::remove);
        after.forEach(this::add);
    }

    /** Returns the movement of an id. */
    Optional<Movement> find(String id) {
        try {
            return Optional.ofNullable(byId.get(Long.parseLong(id)))
                    .filter(each -> Long.toString(each.id()).equals(id));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** Returns the movements of a search, at most as many as it asks for. */
    List<Movement> search(MovementSearch search) {
        return search.first(smallest(search).stream().flatMap(list -> nearest(list, search)));
    }

    /** Forgets all. */
    void clear() {
        all.clear();
        byFacet.clear();
        byCompletion.clear();
        byId.clear();
    }

    private void add(Movement movement) {
        Cursor cursor = movement.cursor();
        all.put(cursor, movement);
        byId.put(movement.id(), movement);
        movement.facets()
                .forEach(facet ->
                        byFacet.computeIfAbsent(facet, none -> new TreeMap<>()).put(cursor, movement));
        movement.completed()
                .map(LocalDateTime::toLocalDate)
                .ifPresent(day -> byCompletion
                        .computeIfAbsent(day, none -> new TreeMap<>())
                        .put(cursor, movement));
    }

    private void remove(Movement movement) {
        Cursor cursor = movement.cursor();
        all.remove(cursor);
        byId.remove(movement.id());
        movement.facets().forEach(facet -> removeFrom(byFacet, facet, cursor));
        movement.completed().map(LocalDateTime::toLocalDate).ifPresent(day -> removeFrom(byCompletion, day, cursor));
    }

    private static <K> void removeFrom(Map<K, NavigableMap<Cursor, Movement>> lists, K key, Cursor cursor) {
        lists.computeIfPresent(key, (same, list) -> {
            list.remove(cursor);
            return list.isEmpty() ? null : list;
        });
    }

    /** Lists that together hold all that is looked for, of those that are known the ones with the fewest movements. */
    private Collection<NavigableMap<Cursor, Movement>> smallest(MovementSearch search) {
        Stream<Collection<NavigableMap<Cursor, Movement>>> byFacets = search.facets().stream()
                .map(group -> group.stream()
                        .map(byFacet::get)
                        .flatMap(Stream::ofNullable)
                        .toList());
        Stream<Collection<NavigableMap<Cursor, Movement>>> byDay =
                search.completed().always() ? Stream.empty() : Stream.of(completedIn(search.completed()));
        return Stream.of(Stream.<Collection<NavigableMap<Cursor, Movement>>>of(List.of(all)), byFacets, byDay)
                .flatMap(lists -> lists)
                .min(Comparator.comparingLong(MovementIndex::size))
                .orElseThrow();
    }

    private Collection<NavigableMap<Cursor, Movement>> completedIn(MovementSearch.Period period) {
        NavigableMap<LocalDate, NavigableMap<Cursor, Movement>> days = byCompletion;
        LocalDate from = period.from().map(LocalDateTime::toLocalDate).orElse(LocalDate.MIN);
        LocalDate until = period.until().map(LocalDateTime::toLocalDate).orElse(LocalDate.MAX);
        return from.isAfter(until)
                ? List.of()
                : days.subMap(from, true, until, true).values();
    }

    private static long size(Collection<NavigableMap<Cursor, Movement>> lists) {
        return lists.stream().mapToLong(NavigableMap::size).sum();
    }

    /** The first movements of a list that pass, in the sequence that is wanted. */
    private static Stream<Movement> nearest(NavigableMap<Cursor, Movement> list, MovementSearch search) {
        Optional<Cursor> later =
                bounds(search.created().from(), search.before()).max(Comparator.naturalOrder());
        Optional<Cursor> earlier =
                bounds(search.created().until(), search.after()).min(Comparator.naturalOrder());
        if (later.isPresent() && earlier.isPresent() && later.get().compareTo(earlier.get()) >= 0) {
            return Stream.empty();
        }
        NavigableMap<Cursor, Movement> part =
                later.map(end -> list.tailMap(end, false)).orElse(list);
        NavigableMap<Cursor, Movement> both = earlier.isPresent() ? part.headMap(earlier.get(), false) : part;
        return (search.oldestFirst() ? both : both.descendingMap())
                .values().stream().filter(search::passes).limit(search.most());
    }

    private static Stream<Cursor> bounds(Optional<LocalDateTime> time, Optional<Cursor> place) {
        return Stream.concat(time.map(Cursor::startOf).stream(), place.stream());
    }
}
