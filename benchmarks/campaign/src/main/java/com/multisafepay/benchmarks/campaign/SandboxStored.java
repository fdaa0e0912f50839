package com.multisafepay.benchmarks.campaign;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Measures the costs of a call of the sandbox with few and with many orders stored, how much of that is the garbage collector's, and what is kept in
 * memory: a sandbox of the same heap for each number, in turns.
 */
record SandboxStored(Heap heap, List<Integer> stored) implements Campaign.Section {

    private static final int CALLS = 1_000;

    @Override
    public void measure(Modules modules, Effort effort, Results results) throws Exception {
        List<Filled> all = new ArrayList<>();
        try {
            for (int number : stored) {
                all.add(new Filled(Server.sandbox(modules, heap.options(), heap.limits()), heap, number));
            }
            measure(all, "Create", filled -> filled.orders::createValid, effort, results);
            measure(all, "Read", filled -> filled::read, effort, results);
            for (Filled each : all) {
                results.add("memoryStored", each.name(), "MB", each.liveBytes() / 1e6);
            }
        } finally {
            all.forEach(each -> each.sandbox.close());
        }
    }

    private static void measure(
            List<Filled> all, String what, Function<Filled, Supplier<byte[]>> calls, Effort effort, Results results)
            throws Exception {
        turns(all, calls, effort.storedWarmup);
        for (Filled each : all) {
            each.begin();
        }
        turns(all, calls, effort.storedTurns);
        for (Filled each : all) {
            // Means, so that what the collector does in some of the turns counts.
            results.add("wallPer" + what + "Stored", each.name(), "us", each.wallPerCall());
            results.add("cpuPer" + what + "Stored", each.name(), "us", each.cpuPerCall());
            results.add("collectorPer" + what + "Stored", each.name(), "us", each.collectorPerCall());
        }
    }

    private static void turns(List<Filled> all, Function<Filled, Supplier<byte[]>> calls, int turns) throws Exception {
        for (int turn = 0; turn < turns; turn++) {
            for (Filled each : all) {
                each.fill();
                each.measure(calls.apply(each));
            }
        }
    }

    /**
     * A sandbox that holds so many orders when it is filled, and is filled anew when it holds twice as many. At the most that it keeps,
     * every new order has it forget the oldest.
     */
    private static final class Filled {

        /** The connections do not create orders quite in the sequence of their numbers. */
        private static final int STRAGGLERS = 100;

        private static final Pattern COLLECTOR = Pattern.compile("(?m)^\"(?:GC |G1 |VM Thread).* cpu=([0-9.]+)ms ");

        private final Server sandbox;
        private final Heap heap;
        private final int stored;
        private final SplittableRandom random = new SplittableRandom(1);
        private Orders orders = new Orders("stored-");
        private int calls;
        private int measured;
        private double seconds;
        private double cpu;
        private double collectorBefore;

        Filled(Server sandbox, Heap heap, int stored) {
            this.sandbox = sandbox;
            this.heap = heap;
            this.stored = stored;
        }

        String name() {
            return heap.name(stored);
        }

        void fill() throws Exception {
            boolean most = stored == heap.orders();
            if (orders.created() == 0 || (orders.created() >= 2 * stored && !most)) {
                try (Http http = new Http(sandbox.port())) {
                    http.send(Http.request("POST", "/sandbox/reset", ""));
                }
                orders = new Orders("stored-");
                call(stored, orders::createValid);
            }
        }

        void measure(Supplier<byte[]> requests) throws Exception {
            double before = micros();
            seconds += call(CALLS, requests).seconds();
            cpu += micros() - before;
            measured += CALLS;
        }

        private Load call(int number, Supplier<byte[]> requests) throws Exception {
            Load load = Load.of(sandbox.port(), number, requests).taken();
            calls += number;
            return load;
        }

        /** One that it still keeps. */
        byte[] read() {
            int number;
            synchronized (random) {
                number = orders.created() - 1 - random.nextInt(stored - STRAGGLERS);
            }
            return Http.request("GET", Server.ORDERS + '/' + orders.id(number), "");
        }

        /** Forgets what was measured so far. */
        void begin() throws Exception {
            calls = 0;
            measured = 0;
            seconds = 0;
            cpu = 0;
            collectorBefore = collector();
        }

        double wallPerCall() {
            return seconds * 1e6 / measured;
        }

        double cpuPerCall() {
            return cpu / measured;
        }

        /** Over all calls since it began, those that filled it included. */
        double collectorPerCall() throws Exception {
            return (collector() - collectorBefore) / calls;
        }

        private double micros() {
            return sandbox.cpu().toNanos() / 1e3;
        }

        /** Microseconds of CPU that the collector's threads have taken, and the one that stops all others for it. */
        private double collector() throws Exception {
            double[] threads = COLLECTOR
                    .matcher(ask("Thread.print"))
                    .results()
                    .mapToDouble(thread -> 1e3 * Double.parseDouble(thread.group(1)))
                    .toArray();
            if (threads.length < 2) {
                throw new IllegalStateException("this machine does not tell of its collector");
            }
            return Arrays.stream(threads).sum();
        }

        /** Returns the bytes that are reachable after a full collection, which the tool makes. */
        double liveBytes() throws Exception {
            String total = ask("GC.class_histogram")
                    .lines()
                    .filter(line -> line.startsWith("Total"))
                    .findFirst()
                    .orElseThrow();
            return Double.parseDouble(total.replaceAll(".* (\\d+) *", "$1"));
        }

        private String ask(String question) throws Exception {
            String tool =
                    Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            return Child.run(List.of(tool, Long.toString(sandbox.process().pid()), question));
        }
    }
}
