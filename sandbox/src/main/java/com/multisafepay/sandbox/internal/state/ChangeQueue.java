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
    private final Queue<Runnable> untold = new ConcurrentLinkedQueue<>();
    private final ReentrantLock telling = new ReentrantLock();

    /** Tells a listener of every change from now on. */
    void listen(OrderListener listener) {
        listeners.add(listener);
    }

    void add(Consumer<OrderListener> change) {
        untold.add(() -> listeners.forEach(listener -> run(() -> change.accept(listener))));
    }

    /** Runs something in its place in the sequence: after the changes that were added before, and before all others. */
    void inTurn(Runnable action) {
        untold.add(() -> run(action));
    }

    /** Returns once every change that was added before has been delivered. A listener that changes orders hears of that after it returned. */
    void tell() {
        if (telling.isHeldByCurrentThread()) {
            return;
        }
        telling.lock();
        try {
            for (Runnable change = untold.poll(); change != null; change = untold.poll()) {
                change.run();
            }
        } finally {
            telling.unlock();
        }
    }

    /** Drops the changes that were not delivered yet, and runs an action before any other change is delivered. */
    void clear(Runnable action) {
        telling.lock();
        try {
            action.run();
            untold.clear();
        } finally {
            telling.unlock();
        }
    }

    private static void run(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException fault) {
            LOG.error("The sandbox failed to act on the change of an order", fault);
        }
    }
}
