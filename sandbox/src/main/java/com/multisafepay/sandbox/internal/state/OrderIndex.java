package com.multisafepay.sandbox.internal.state;

import com.multisafepay.sandbox.internal.state.OrderTable.Age;
import com.multisafepay.sandbox.internal.state.OrderTable.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Orders by age: all of them, those of each status, of each payment method, and of each pair of both. A search takes its part out of one of these
 * lists, and walks over that list only for a part of an id. A lock of its owner guards it.
 */
final class OrderIndex {
    /** The orders that a list holds; an empty text stands for all. */
    private record Kind(String status, String method) {}

    private static final Kind ALL = new Kind("", "");

    private final Map<Kind, SortedBlocks<Age, Row>> lists = new HashMap<>();

    /** Puts a row under what its order is now, in the place of what the order was before. */
    void put(Row row, Optional<StoredOrder> before) {
        List<Kind> now = kinds(row.order);
        List<Kind> then = before.map(OrderIndex::kinds).orElse(List.of());
        for (Kind kind : then) {
            if (!now.contains(kind)) {
                remove(kind, row);
            }
        }
        for (Kind kind : now) {
            if (!then.contains(kind)) {
                list(kind).put(row);
            }
        }
    }

    void remove(Row row) {
        kinds(row.order).forEach(kind -> remove(kind, row));
    }

    void clear() {
        lists.clear();
    }

    int size() {
        return list(ALL).size();
    }

    Row oldest() {
        return list(ALL).first();
    }

    Stream<StoredOrder> newestFirst() {
        return orders(list(ALL), 0);
    }

    /** Returns the payment methods that orders have, by name. */
    Set<String> methods() {
        return lists.keySet().stream()
                .map(Kind::method)
                .filter(method -> !method.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the part of what a search finds that it asks for, and how many it finds in all. */
    OrderBook.Found search(OrderBook.Search search) {
        SortedBlocks<Age, Row> list =
                lists.getOrDefault(new Kind(search.status(), search.method()), new SortedBlocks<>(row -> row.age));
        int first = search.since().map(since -> list.before(Age.startOf(since))).orElse(0);
        if (search.id().isEmpty()) {
            int count = list.size() - first;
            Stream<StoredOrder> part = list.values(
                            Math.max(first, list.size() - search.skipped() - search.most()),
                            list.size() - search.skipped(),
                            true)
                    .map(row -> row.order);
            return new OrderBook.Found(part.toList(), count);
        }
        List<StoredOrder> found = orders(list, first).filter(search.ofId()).toList();
        return new OrderBook.Found(
                found.stream().skip(search.skipped()).limit(search.most()).toList(), found.size());
    }

    private static Stream<StoredOrder> orders(SortedBlocks<Age, Row> list, int first) {
        return list.values(first, list.size(), true).map(row -> row.order);
    }

    private static List<Kind> kinds(StoredOrder order) {
        Kind status = new Kind(order.state().status(), "");
        String method = order.method();
        return method.isEmpty()
                ? List.of(ALL, status)
                : List.of(ALL, status, new Kind("", method), new Kind(status.status(), method));
    }

    private SortedBlocks<Age, Row> list(Kind kind) {
        return lists.computeIfAbsent(kind, none -> new SortedBlocks<>(row -> row.age));
    }

    private void remove(Kind kind, Row row) {
        lists.computeIfPresent(kind, (same, list) -> {
            list.remove(row.age);
            return list.size() == 0 ? null : list;
        });
    }
}
