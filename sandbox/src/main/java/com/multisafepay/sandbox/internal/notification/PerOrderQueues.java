package com.multisafepay.sandbox.internal.notification;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Queues of jobs by order: those of one order run in sequence, on a few daemon threads that end when idle. */
final class PerOrderQueues implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PerOrderQueues.class);
    private static final int THREADS = 16;
    private static final long IDLE_SECONDS = 5;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    /** The waiting jobs of each order that has a running one. */
    private final Map<String, Deque<Runnable>> queues = new HashMap<>();

    private final ThreadPoolExecutor workers;
    private int open;

    PerOrderQueues() {
        this.workers = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                job -> {
                    Thread thread = new Thread(job, "multisafepay-sandbox-notifications");
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
        workers.allowCoreThreadTimeOut(true);
    }

    /** Queues a job of an order; after the close it is dropped. */
    void add(String order, Runnable job) {
        lock.lock();
        try {
            open++;
            Deque<Runnable> waiting = queues.get(order);
            if (waiting != null) {
                waiting.add(job);
                return;
            }
            queues.put(order, new ArrayDeque<>());
        } finally {
            lock.unlock();
        }
        workers.execute(() -> run(order, job));
    }

    /** Returns the number of jobs that run or wait. */
    int open() {
        lock.lock();
        try {
            return open;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until no job runs or waits; returns false when that takes longer. */
    boolean idle(Duration within) throws InterruptedException {
        long left = within.toNanos();
        lock.lock();
        try {
            while (open > 0) {
                if (left <= 0) {
                    return false;
                }
                left = idle.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Forgets every job that has not started. */
    void clear() {
        lock.lock();
        try {
            for (Deque<Runnable> waiting : queues.values()) {
                open -= waiting.size();
                waiting.clear();
            }
            signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        clear();
        workers.shutdownNow();
    }

    private void run(String order, Runnable job) {
        try {
            job.run();
        } catch (RuntimeException fault) {
            LOG.error("The sandbox failed to notify", fault);
        } finally {
            Runnable next = done(order);
            if (next != null) {
                workers.execute(() -> run(order, next));
            }
        }
    }

    private @Nullable Runnable done(String order) {
        lock.lock();
        try {
            open--;
            signal();
            Deque<Runnable> waiting = queues.get(order);
            Runnable next = waiting == null ? null : waiting.poll();
            if (next == null) {
                queues.remove(order);
            }
            return next;
        } finally {
            lock.unlock();
        }
    }

    private void signal() {
        if (open == 0) {
            idle.signalAll();
        }
    }
}
