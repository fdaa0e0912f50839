package com.multisafepay.webhook;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Remembers in memory, for tests and for a service of one process. A restart forgets everything. Of more than 100,000 orders it forgets
 * those that have gone longest without a notification, apart from their being paid, which takes about 100 bytes each. Thread-safe.
 */
public final class InMemoryNotificationStore implements NotificationStore {

    private static final int MOST_ORDERS = 100_000;
    private static final int LOCKS = 64;
    private static final HandledOrder PAID = new HandledOrder(true, Optional.empty(), Optional.empty(), "");

    private final Lock[] locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);
    private final Map<Key, HandledOrder> orders = new LinkedHashMap<>();
    private final Set<Key> paid = new HashSet<>();
    private final int mostOrders;

    private record Key(String site, String orderId) {}

    /** A store that has seen nothing yet. */
    public InMemoryNotificationStore() {
        this(MOST_ORDERS);
    }

    InMemoryNotificationStore(int mostOrders) {
        this.mostOrders = mostOrders;
    }

    @Override
    public Novelty handle(NotifiedOrder notified, Consumer<List<OrderEvent>> action) {
        Objects.requireNonNull(notified, "notified");
        Objects.requireNonNull(action, "action");
        Key key = new Key(notified.site(), notified.order().orderId().value());
        Lock lock = locks[Math.floorMod(key.hashCode(), LOCKS)];
        lock.lock();
        try {
            Judgement judgement = remembered(key).judge(notified);
            if (judgement.novelty() == Novelty.NEW) {
                action.accept(judgement.events());
                remember(key, judgement.after());
            }
            return judgement.novelty();
        } finally {
            lock.unlock();
        }
    }

    private HandledOrder remembered(Key key) {
        synchronized (orders) {
            return orders.getOrDefault(key, paid.contains(key) ? PAID : HandledOrder.NONE);
        }
    }

    private void remember(Key key, HandledOrder handled) {
        synchronized (orders) {
            orders.remove(key);
            orders.put(key, handled);
            if (orders.size() > mostOrders) {
                Map.Entry<Key, HandledOrder> oldest =
                        orders.entrySet().iterator().next();
                if (oldest.getValue().paid()) {
                    paid.add(oldest.getKey());
                }
                orders.remove(oldest.getKey());
            }
        }
    }
}
