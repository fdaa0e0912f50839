package com.multisafepay.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/** Callers that create orders as fast as they are answered, from the start of a fresh machine on. */
public final class Crowd {

    private Crowd() {}

    /**
     * Writes a line for each second: the calls that ended in it, and the nanoseconds of CPU that the process took. Ends with an error as soon as a
     * call fails.
     *
     * @param args the candidate's class, the address of the API, the number of callers, the number of seconds, and "platform" or "virtual" threads
     * @throws Exception when there is no such candidate
     */
    public static void main(String[] args) throws Exception {
        Candidate candidate = Candidate.of(args[0], URI.create(args[1]));
        LongAdder calls = new LongAdder();
        int callers = Integer.parseInt(args[2]);
        ExecutorService threads = args[4].equals("virtual") ? virtual() : Executors.newFixedThreadPool(callers);
        for (int i = 0; i < callers; i++) {
            threads.execute(() -> call(candidate, calls));
        }
        long start = System.nanoTime();
        long callsBefore = 0;
        long cpuBefore = 0;
        for (int second = 1; second <= Integer.parseInt(args[3]); second++) {
            Thread.sleep(Math.max(0, (start + second * 1_000_000_000L - System.nanoTime()) / 1_000_000));
            long callsNow = calls.sum();
            long cpuNow = cpu();
            System.out.println((callsNow - callsBefore) + " " + (cpuNow - cpuBefore));
            callsBefore = callsNow;
            cpuBefore = cpuNow;
        }
        Runtime.getRuntime().halt(0);
    }

    /** A thread of its own for each task, of the kind that the newer JDKs have. */
    private static ExecutorService virtual() throws ReflectiveOperationException {
        return (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    }

    private static void call(Candidate candidate, LongAdder calls) {
        try {
            while (true) {
                candidate.createOrder();
                calls.increment();
            }
        } catch (Exception e) {
            System.out.println(e);
            Runtime.getRuntime().halt(1);
        }
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
