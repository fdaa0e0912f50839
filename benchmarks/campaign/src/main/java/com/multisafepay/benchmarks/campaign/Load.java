package com.multisafepay.benchmarks.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Eight connections that ask as fast as they are answered, for a time or a number of calls. */
record Load(int calls, int refused, double seconds) {

    /** In seconds, which fit into a {@code long} as nanoseconds. */
    static final double FOREVER = 1e9;

    private static final int CONNECTIONS = 8;

    double perSecond() {
        return calls / seconds;
    }

    /** Returns this load, of which every call has to have been taken. */
    Load taken() {
        if (refused > 0) {
            throw new IllegalStateException(refused + " of " + calls + " calls were refused");
        }
        return this;
    }

    static Load of(int port, int calls, Supplier<byte[]> requests) throws Exception {
        return atMost(port, calls, FOREVER, requests);
    }

    static Load during(int port, double seconds, Supplier<byte[]> requests) throws Exception {
        return atMost(port, Integer.MAX_VALUE, seconds, requests);
    }

    /** Asks so often or for so many seconds, whichever ends first. */
    static Load atMost(int port, int calls, double seconds, Supplier<byte[]> requests) throws Exception {
        AtomicInteger left = new AtomicInteger(calls);
        long end = System.nanoTime() + (long) (seconds * 1e9);
        return run(port, () -> left.getAndDecrement() > 0 && System.nanoTime() < end, requests);
    }

    private static Load run(int port, BooleanSupplier more, Supplier<byte[]> requests) throws Exception {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        long start = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                running.add(threads.submit(() -> {
                    try (Http http = new Http(port)) {
                        while (more.getAsBoolean()) {
                            int status = http.send(requests.get());
                            done.incrementAndGet();
                            if (status >= 500) {
                                throw new IllegalStateException("status " + status);
                            }
                            if (status >= 400) {
                                refused.incrementAndGet();
                            }
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }
        return new Load(done.get(), refused.get(), (System.nanoTime() - start) / 1e9);
    }
}
