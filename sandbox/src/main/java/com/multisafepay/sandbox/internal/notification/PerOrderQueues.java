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

/** Jobs in lanes: one after the other in a lane, lanes beside each other, on a few daemon threads that end when idle. */
final class PerOrderQueues implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PerOrderQueues.class);
    private static final int THREADS = 16;
    private static final long IDLE_SECONDS = 5;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    /** A lane is here as long as one of its jobs is running or waits to. */
    private final Map<String, Deque<Runnable>> lanes = new HashMap<>();

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

    /** Queues a job in a lane; after the close it is forgotten. */
    void add(String lane, Runnable job) {
        lock.lock();
        try {
            open++;
            Deque<Runnable> waiting = lanes.get(lane);
            if (waiting != null) {
                waiting.add(job);
                return;
            }
            lanes.put(lane, new ArrayDeque<>());
        } finally {
            lock.unlock();
        }
        workers.execute(() -> run(lane, job));
    }

    /** Jobs that run or wait. */
    int open() {
        lock.lock();
        try {
            return open;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until no job runs or waits; false where that takes longer. */
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
            for (Deque<Runnable> waiting : lanes.values()) {
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

    private void run(String lane, Runnable job) {
        try {
            job.run();
        } catch (RuntimeException fault) {
            LOG.error("The sandbox failed to notify", fault);
        } finally {
            Runnable next = done(lane);
            if (next != null) {
                workers.execute(() -> run(lane, next));
            }
        }
    }

    private @Nullable Runnable done(String lane) {
        lock.lock();
        try {
            open--;
            signal();
            Deque<Runnable> waiting = lanes.get(lane);
            Runnable next = waiting == null ? null : waiting.poll();
            if (next == null) {
                lanes.remove(lane);
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
