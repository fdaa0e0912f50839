package com.multisafepay.benchmarks.campaign;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What a call costs the sandbox with few and with many orders stored, how much of it is the garbage collector's, and what is kept in memory: a sandbox of the
 * same heap for each number, in turns.
 */
final class SandboxStored implements Campaign.Section {

    static final int[] STORED = {1_000, 10_000, 100_000};
    private static final int CALLS = 1_000;
    private static final int WARMUP = 60;

    @Override
    public void measure(Modules modules, Effort effort, Results results) throws Exception {
        List<Filled> all = new ArrayList<>();
        try {
            for (int stored : STORED) {
                all.add(new Filled(Server.sandbox(modules, "-Xms1g", "-Xmx1g"), stored));
            }
            measure(all, "Create", effort, results);
            measure(all, "Read", effort, results);
            for (Filled each : all) {
                results.add("memoryStored", each.name(), "MB", each.liveBytes() / 1e6);
            }
        } finally {
            all.forEach(each -> each.sandbox.close());
        }
    }

    private static void measure(List<Filled> all, String what, Effort effort, Results results) throws Exception {
        turns(all, what, WARMUP);
        for (Filled each : all) {
            each.begin();
        }
        turns(all, what, effort.storedTurns);
        for (Filled each : all) {
            // Means, so that what the collector does in some of the turns counts.
            results.add("cpuPer" + what + "Stored", each.name(), "us", each.cpuPerCall());
            results.add("collectorPer" + what + "Stored", each.name(), "us", each.collectorPerCall());
        }
    }

    private static void turns(List<Filled> all, String what, int turns) throws Exception {
        for (int turn = 0; turn < turns; turn++) {
            for (Filled each : all) {
                each.fill();
                each.call(CALLS, what.equals("Create") ? each.orders::createValid : each::read);
            }
        }
    }

    /** A sandbox that holds so many orders, and up to twice as many; a hundred thousand is what it keeps at most. */
    private static final class Filled {

        /** The connections do not create orders quite in the sequence of their numbers. */
        private static final int STRAGGLERS = 100;

        private static final Pattern COLLECTOR = Pattern.compile("(?m)^\"(?:GC |G1 ).* cpu=([0-9.]+)ms ");

        private final Server sandbox;
        private final int stored;
        private final SplittableRandom random = new SplittableRandom(1);
        private Orders orders = new Orders("stored-");
        private int calls;
        private double cpuBefore;
        private double collectorBefore;

        Filled(Server sandbox, int stored) {
            this.sandbox = sandbox;
            this.stored = stored;
        }

        String name() {
            return Integer.toString(stored);
        }

        void fill() throws Exception {
            boolean most = stored == STORED[STORED.length - 1];
            if (orders.created() == 0 || (orders.created() >= 2 * stored && !most)) {
                call(1, () -> Http.request("POST", "/sandbox/reset", ""));
                orders = new Orders("stored-");
                call(stored, orders::createValid);
            }
        }

        void call(int number, Supplier<byte[]> requests) throws Exception {
            Load load = Load.of(sandbox.port(), number, requests);
            if (load.refused() > 0) {
                throw new IllegalStateException(load.refused() + " calls were refused");
            }
            calls += number;
        }

        /** One that it still keeps. */
        byte[] read() {
            int number;
            synchronized (random) {
                number = orders.created() - 1 - random.nextInt(stored - STRAGGLERS);
            }
            return Http.request("GET", Server.ORDERS + '/' + orders.id(number), "");
        }

        void begin() throws Exception {
            calls = 0;
            collectorBefore = collector();
            cpuBefore = cpu();
        }

        /** Microseconds of CPU a call since it began, those calls included that filled it up again. */
        double cpuPerCall() {
            return (cpu() - cpuBefore) / calls;
        }

        double collectorPerCall() throws Exception {
            return (collector() - collectorBefore) / calls;
        }

        private double cpu() {
            return sandbox.cpu().toNanos() / 1e3;
        }

        /** Microseconds that the threads of the garbage collector have taken. */
        private double collector() throws Exception {
            return COLLECTOR
                    .matcher(ask("Thread.print"))
                    .results()
                    .mapToDouble(thread -> 1e3 * Double.parseDouble(thread.group(1)))
                    .sum();
        }

        /** What is reachable, after a full collection that the tool makes. */
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
