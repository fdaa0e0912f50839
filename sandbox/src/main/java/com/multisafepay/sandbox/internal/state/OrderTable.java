package com.multisafepay.sandbox.internal.state;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The orders with all that they are looked up by. It keeps a bounded number, of bounded weight in all, and forgets the oldest.
 * The book's lock guards it.
 */
final class OrderTable {
    private static final int MOST_SESSIONS = 20;

    /** A place in the sequence of orders: of one second, what was made later comes later. */
    record Age(long second, long number) implements Comparable<Age> {
        private static Age of(LocalDateTime created, long number) {
            return new Age(created.toEpochSecond(ZoneOffset.UTC), number);
        }

        /** Returns the place before everything that was made from a time on. */
        static Age startOf(LocalDateTime time) {
            return of(time, 0);
        }

        @Override
        public int compareTo(Age other) {
            int bySecond = Long.compare(second, other.second);
            return bySecond != 0 ? bySecond : Long.compare(number, other.number);
        }
    }

    /** An order in its place, which it keeps for good. */
    static final class Row {
        final Age age;
        StoredOrder order;
        /** The sessions that it had before, the oldest first. */
        List<String> earlier = List.of();

        List<Movement> movements = List.of();
        long weight;

        private Row(StoredOrder order, long number) {
            this.age = Age.of(order.times().created(), number);
            this.order = order;
        }
    }

    private final int most;
    private final long mostWeight;
    private final Map<String, Row> byKey = new HashMap<>();
    private final Map<String, Row> bySession = new HashMap<>();
    private final Map<String, String> waiting = new HashMap<>();
    private final OrderIndex index = new OrderIndex();
    private final MovementIndex movements = new MovementIndex();
    private long numbers;
    private long weight;

    OrderTable(int most, long mostWeight) {
        this.most = most;
        this.mostWeight = mostWeight;
    }

    Optional<StoredOrder> ofKey(String key) {
        return order(byKey.get(key));
    }

    /** The order of a key, else of the id of a payment. */
    Optional<StoredOrder> find(String id) {
        return ofKey(id).or(() -> ofPayment(id));
    }

    Optional<StoredOrder> ofSession(String sessionId) {
        return order(bySession.get(sessionId));
    }

    /** The order of a payment, also of one that came to nothing. */
    Optional<StoredOrder> ofPayment(String transactionId) {
        return movements.find(transactionId).filter(Movement::payment).flatMap(each -> ofKey(each.orderId()));
    }

    Optional<String> waitsAt(String terminal) {
        return Optional.ofNullable(waiting.get(terminal));
    }

    MovementIndex movements() {
        return movements;
    }

    OrderIndex index() {
        return index;
    }

    /** Puts an order in the place of the one that had a key, else in a new one; tells the number of the place, and what was there. */
    void put(String keyBefore, StoredOrder order, BiConsumer<Long, Optional<StoredOrder>> told) {
        Row row = byKey.remove(keyBefore);
        Optional<StoredOrder> before = order(row);
        if (row == null) {
            row = new Row(order, ++numbers);
        }
        row.order = order;
        index.put(row, before);
        byKey.put(order.orderId(), row);
        weight -= row.weight;
        row.weight = HeapEstimate.of(order);
        weight += row.weight;
        session(row, before);
        List<Movement> moved = OrderMovements.of(order);
        movements.replace(row.movements, moved);
        row.movements = moved;
        before.flatMap(OrderTable::terminal).ifPresent(each -> waiting.remove(each, keyBefore));
        terminal(order).ifPresent(each -> waiting.putIfAbsent(each, order.orderId()));
        told.accept(row.age.number(), before);
    }

    /** Forgets the oldest orders as long as there are too many. */
    void forgetOldest(BiConsumer<Long, StoredOrder> told) {
        while (index.size() > most || (weight > mostWeight && index.size() > 1)) {
            forget(index.oldest(), told);
        }
    }

    /** Forgets the order of a key, if there is one. */
    void forget(String key, BiConsumer<Long, StoredOrder> told) {
        Row row = byKey.get(key);
        if (row != null) {
            forget(row, told);
        }
    }

    private void forget(Row row, BiConsumer<Long, StoredOrder> told) {
        StoredOrder order = row.order;
        index.remove(row);
        byKey.remove(order.orderId());
        bySession.remove(order.session().id());
        row.earlier.forEach(bySession::remove);
        movements.replace(row.movements, List.of());
        terminal(order).ifPresent(each -> waiting.remove(each, order.orderId()));
        weight -= row.weight;
        told.accept(row.age.number(), order);
    }

    void clear(Consumer<StoredOrder> told) {
        index.newestFirst().forEach(told);
        byKey.clear();
        bySession.clear();
        waiting.clear();
        index.clear();
        movements.clear();
        weight = 0;
    }

    /** Earlier sessions of an order lead to it too, so that a page that is still open finds it. */
    private void session(Row row, Optional<StoredOrder> before) {
        String now = row.order.session().id();
        bySession.put(now, row);
        before.map(order -> order.session().id())
                .filter(id -> !id.equals(now))
                .ifPresent(id -> row.earlier =
                        Stream.concat(row.earlier.stream(), Stream.of(id)).toList());
        if (row.earlier.size() >= MOST_SESSIONS) {
            bySession.remove(row.earlier.get(0));
            row.earlier = List.copyOf(row.earlier.subList(1, row.earlier.size()));
        }
    }

    private static Optional<StoredOrder> order(@Nullable Row row) {
        return Optional.ofNullable(row).map(each -> each.order);
    }

    private static Optional<String> terminal(StoredOrder order) {
        return order.session()
                .terminal()
                .map(Session.Terminal::id)
                .filter(id -> !id.isEmpty() && order.waitsAtTerminal());
    }
}
