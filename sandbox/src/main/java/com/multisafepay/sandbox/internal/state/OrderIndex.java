package com.multisafepay.sandbox.internal.state;

import com.multisafepay.sandbox.internal.state.OrderTable.Age;
import com.multisafepay.sandbox.internal.state.OrderTable.Row;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Orders by age, by status and by payment method. A search walks the smallest list that holds all it looks for. A lock of its owner guards it. */
final class OrderIndex {
    private final NavigableMap<Age, Row> all = new TreeMap<>();
    private final Map<String, NavigableMap<Age, Row>> byStatus = new HashMap<>();
    private final Map<String, NavigableMap<Age, Row>> byMethod = new HashMap<>();

    /** Puts a row under what its order is now, in the place of what the order was before. */
    void put(Row row, Optional<StoredOrder> before) {
        all.putIfAbsent(row.age, row);
        move(byStatus, row, before.map(OrderIndex::status), status(row.order));
        move(byMethod, row, before.map(StoredOrder::method), row.order.method());
    }

    void remove(Row row) {
        all.remove(row.age);
        remove(byStatus, status(row.order), row);
        remove(byMethod, row.order.method(), row);
    }

    void clear() {
        all.clear();
        byStatus.clear();
        byMethod.clear();
    }

    int size() {
        return all.size();
    }

    Row oldest() {
        return all.firstEntry().getValue();
    }

    Stream<StoredOrder> newestFirst() {
        return orders(all);
    }

    /** Returns the payment methods that orders have, by name. */
    Set<String> methods() {
        return new TreeSet<>(byMethod.keySet());
    }

    /** Returns the part of what a search finds that it asks for, and how many it finds in all. */
    OrderBook.Found search(OrderBook.Search search) {
        NavigableMap<Age, Row> smallest = Stream.of(
                        Optional.of(all), list(byStatus, search.status()), list(byMethod, search.method()))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(Map::size))
                .orElseThrow();
        NavigableMap<Age, Row> list = search.since()
                .map(since -> smallest.tailMap(Age.startOf(since), true))
                .orElse(smallest);
        if (!search.narrows()) {
            return new OrderBook.Found(part(orders(list), search), list.size());
        }
        List<StoredOrder> found = orders(list).filter(search::takes).toList();
        return new OrderBook.Found(part(found.stream(), search), found.size());
    }

    private static List<StoredOrder> part(Stream<StoredOrder> found, OrderBook.Search search) {
        return found.skip(search.skipped()).limit(search.most()).toList();
    }

    private static Stream<StoredOrder> orders(NavigableMap<Age, Row> list) {
        return list.descendingMap().values().stream().map(row -> row.order);
    }

    private static Optional<NavigableMap<Age, Row>> list(Map<String, NavigableMap<Age, Row>> lists, String key) {
        return key.isEmpty() ? Optional.empty() : Optional.of(lists.getOrDefault(key, new TreeMap<>()));
    }

    private static String status(StoredOrder order) {
        return order.state().status();
    }

    private static void move(Map<String, NavigableMap<Age, Row>> lists, Row row, Optional<String> before, String now) {
        if (before.filter(now::equals).isEmpty()) {
            before.ifPresent(each -> remove(lists, each, row));
            if (!now.isEmpty()) {
                lists.computeIfAbsent(now, none -> new TreeMap<>()).put(row.age, row);
            }
        }
    }

    private static void remove(Map<String, NavigableMap<Age, Row>> lists, String key, Row row) {
        lists.computeIfPresent(key, (same, list) -> {
            list.remove(row.age);
            return list.isEmpty() ? null : list;
        });
    }
}
