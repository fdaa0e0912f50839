package com.multisafepay.sandbox.internal.state;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A queue of final changes for listeners. One thread tells them at a time, so that all listeners see one sequence. */
final class ChangeQueue {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeQueue.class);

    private final List<OrderListener> listeners = new CopyOnWriteArrayList<>();
    private final Queue<Consumer<OrderListener>> untold = new ConcurrentLinkedQueue<>();
    private final ReentrantLock telling = new ReentrantLock();

    /** Tells a listener of every change from now on. */
    void listen(OrderListener listener) {
        listeners.add(listener);
    }

    void add(Consumer<OrderListener> change) {
        untold.add(change);
    }

    /** Returns once every change that was added before has been told. A listener that changes orders is told of that after it returned. */
    void tell() {
        if (telling.isHeldByCurrentThread()) {
            return;
        }
        telling.lock();
        try {
            for (Consumer<OrderListener> change = untold.poll(); change != null; change = untold.poll()) {
                for (OrderListener listener : listeners) {
                    tell(listener, change);
                }
            }
        } finally {
            telling.unlock();
        }
    }

    /** Drops the changes that were not told yet, and runs an action before any other change is told. */
    void clear(Runnable action) {
        telling.lock();
        try {
            action.run();
            untold.clear();
        } finally {
            telling.unlock();
        }
    }

    private static void tell(OrderListener listener, Consumer<OrderListener> change) {
        try {
            change.accept(listener);
        } catch (RuntimeException fault) {
            LOG.error("The sandbox failed to act on the change of an order", fault);
        }
    }
}
