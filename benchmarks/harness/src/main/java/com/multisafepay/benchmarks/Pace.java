package com.multisafepay.benchmarks;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Callers that create orders at a fixed rate. The latency of a call counts from the moment at which it was due, so that calls that had to wait
 * behind slow ones count with their wait.
 */
public final class Pace {

    private final Candidate candidate;
    private final int perSecond;
    private final int warmup;
    private final long[] latencies;
    private final AtomicInteger next = new AtomicInteger();
    private final long start = System.nanoTime();

    private Pace(Candidate candidate, int perSecond, int warmupSeconds, int seconds) {
        this.candidate = candidate;
        this.perSecond = perSecond;
        this.warmup = warmupSeconds * perSecond;
        this.latencies = new long[seconds * perSecond];
    }

    /**
     * Writes a line of the median, the 99th and the 99.9th percentile and the worst latency in microseconds.
     *
     * @param args the candidate's class, the address of the API, the number of callers, the calls a second, and the seconds of warming up and of
     *     measuring
     * @throws Exception when a call failed
     */
    public static void main(String[] args) throws Exception {
        Candidate candidate = Candidate.of(args[0], URI.create(args[1]));
        // The schedule begins after the first call, which loads what every one needs.
        candidate.createOrder();
        Pace pace =
                new Pace(candidate, Integer.parseInt(args[3]), Integer.parseInt(args[4]), Integer.parseInt(args[5]));
        pace.run(Integer.parseInt(args[2]));
        Arrays.sort(pace.latencies);
        System.out.println(
                pace.micros(0.5) + " " + pace.micros(0.99) + " " + pace.micros(0.999) + " " + pace.micros(1));
        System.exit(0);
    }

    private void run(int callers) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            running.add(threads.submit(() -> {
                call();
                return null;
            }));
        }
        for (Future<?> each : running) {
            each.get();
        }
    }

    private void call() throws Exception {
        for (int call = next.getAndIncrement(); call < warmup + latencies.length; call = next.getAndIncrement()) {
            long due = start + call * 1_000_000_000L / perSecond;
            for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                LockSupport.parkNanos(early);
            }
            candidate.createOrder();
            if (call >= warmup) {
                latencies[call - warmup] = System.nanoTime() - due;
            }
        }
    }

    private double micros(double share) {
        return latencies[(int) Math.min(latencies.length - 1, Math.ceil(share * latencies.length))] / 1e3;
    }
}
