package com.multisafepay.sandbox.internal.order;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Orders in memory. It keeps a bounded number, of bounded size in all, and forgets the oldest, so that a load test cannot fill the heap. */
public final class MemoryOrderStore implements OrderStore {
    private final int most;
    private final long mostBytes;
    private final Consumer<StoredOrder> forgotten;
    private final Map<String, StoredOrder> orders = new ConcurrentHashMap<>();
    private final Map<String, String> byTransaction = new ConcurrentHashMap<>();
    private final Map<String, String> bySession = new ConcurrentHashMap<>();
    private final Queue<String> age = new ConcurrentLinkedQueue<>();
    private final Queue<String> sessionAge = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger sessionCount = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    /** A store that keeps at most this many orders, whose requests are of this size in all, and tells which one it forgets. */
    public MemoryOrderStore(int most, long mostBytes, Consumer<StoredOrder> forgotten) {
        this.most = most;
        this.mostBytes = mostBytes;
        this.forgotten = forgotten;
    }

    @Override
    public StoredOrder change(String orderId, Function<Optional<StoredOrder>, StoredOrder> change) {
        StoredOrder stored = orders.compute(orderId, (key, before) -> {
            StoredOrder after = change.apply(Optional.ofNullable(before));
            if (before == null) {
                age.add(key);
                count.incrementAndGet();
            }
            bytes.addAndGet(size(after) - (before == null ? 0 : size(before)));
            return after;
        });
        stored.transaction().ifPresent(payment -> byTransaction.put(Long.toString(payment.id()), orderId));
        if (bySession.put(stored.session().id(), orderId) == null) {
            sessionAge.add(stored.session().id());
            sessionCount.incrementAndGet();
        }
        forgetOldest();
        return stored;
    }

    @Override
    public Optional<StoredOrder> byOrderId(String orderId) {
        return Optional.ofNullable(orders.get(orderId));
    }

    @Override
    public Optional<StoredOrder> byTransactionId(String transactionId) {
        return Optional.ofNullable(byTransaction.get(transactionId)).flatMap(this::byOrderId);
    }

    @Override
    public Optional<StoredOrder> bySession(String sessionId) {
        return Optional.ofNullable(bySession.get(sessionId)).flatMap(this::byOrderId);
    }

    @Override
    public Stream<StoredOrder> all() {
        return age.stream().map(orders::get).filter(Objects::nonNull);
    }

    @Override
    public void clear() {
        orders.clear();
        byTransaction.clear();
        bySession.clear();
        age.clear();
        sessionAge.clear();
        count.set(0);
        sessionCount.set(0);
        bytes.set(0);
    }

    @Override
    public boolean rename(String orderId, String other) {
        StoredOrder order = orders.get(orderId);
        if (order == null || orders.putIfAbsent(other, order.orderId(other)) != null) {
            return false;
        }
        orders.remove(orderId);
        age.remove(orderId);
        age.add(other);
        order.transaction().ifPresent(payment -> byTransaction.put(Long.toString(payment.id()), other));
        bySession.replaceAll((session, key) -> key.equals(orderId) ? other : key);
        return true;
    }

    @Override
    public void remove(String orderId) {
        StoredOrder order = orders.remove(orderId);
        if (order != null) {
            age.remove(orderId);
            count.decrementAndGet();
            forget(order);
        }
    }

    private void forget(StoredOrder order) {
        order.transaction().ifPresent(payment -> byTransaction.remove(Long.toString(payment.id())));
        bytes.addAndGet(-size(order));
        forgotten.accept(order);
    }

    private static long size(StoredOrder order) {
        return order.request().length;
    }

    private void forgetOldest() {
        while (count.get() > most || (bytes.get() > mostBytes && count.get() > 1)) {
            String oldest = age.poll();
            if (oldest == null) {
                break;
            }
            count.decrementAndGet();
            Optional.ofNullable(orders.remove(oldest)).ifPresent(this::forget);
        }
        while (sessionCount.get() > 2 * most) {
            String oldest = sessionAge.poll();
            if (oldest == null) {
                break;
            }
            sessionCount.decrementAndGet();
            bySession.remove(oldest);
        }
    }
}
