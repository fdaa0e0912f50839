package com.multisafepay.webhook;

import com.multisafepay.order.OrderId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Remembers in memory, for tests and for a service of one process. A restart forgets everything; of more than 100,000 orders, the ones
 * that were longest without news are forgotten. Thread-safe.
 */
public final class InMemoryNotificationStore implements NotificationStore {

    private static final int MOST_ORDERS = 100_000;
    private static final int LOCKS = 64;

    private final Lock[] locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);
    private final Map<OrderId, HandledSoFar> orders = Collections.synchronizedMap(new LinkedHashMap<>());

    /** A store that has seen nothing yet. */
    public InMemoryNotificationStore() {}

    @Override
    public Novelty handle(NotificationKey key, Runnable action) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(action, "action");
        Lock lock = locks[Math.floorMod(key.orderId().hashCode(), LOCKS)];
        lock.lock();
        try {
            HandledSoFar before = orders.getOrDefault(key.orderId(), HandledSoFar.NOTHING);
            Novelty novelty = before.judge(key);
            if (novelty == Novelty.NEW) {
                action.run();
                remember(key.orderId(), before.with(key));
            }
            return novelty;
        } finally {
            lock.unlock();
        }
    }

    private void remember(OrderId order, HandledSoFar handled) {
        synchronized (orders) {
            orders.remove(order);
            orders.put(order, handled);
            if (orders.size() > MOST_ORDERS) {
                orders.remove(orders.keySet().iterator().next());
            }
        }
    }
}
