package com.multisafepay.benchmarks.campaign;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** What a call costs the sandbox, and what it keeps in memory, with ever more orders stored. */
final class SandboxStored implements Campaign.Section {

    static final int[] STORED = {1_000, 10_000, 100_000};
    private static final int CALLS = 1_000;
    private static final int READS = 4_000;

    @Override
    public void measure(Modules modules, Effort effort, Results results) throws Exception {
        try (Server sandbox = Server.sandbox(modules, "-Xmx4g")) {
            for (int i = 0; i < 3; i++) {
                measure(sandbox, 20 * CALLS, 1, null);
            }
            for (int stored : STORED) {
                measure(sandbox, stored, effort.windows, results);
            }
        }
    }

    private static void measure(Server sandbox, int stored, int windows, Results results) throws Exception {
        double[] creates = new double[windows];
        double[] reads = new double[windows];
        SplittableRandom random = new SplittableRandom(1);
        Orders orders = null;
        for (int window = 0; window < windows; window++) {
            if (orders == null || stored < 10 * CALLS) {
                Load.of(sandbox.port(), 1, () -> Http.request("POST", "/sandbox/reset", ""));
                orders = new Orders("stored-");
                Load.of(sandbox.port(), stored, orders::createValid);
            }
            Orders all = orders;
            creates[window] = cpu(sandbox, CALLS, () -> Load.of(sandbox.port(), CALLS, all::createValid));
            reads[window] = cpu(
                    sandbox,
                    READS,
                    () -> Load.of(sandbox.port(), READS, () -> {
                        int number;
                        synchronized (random) {
                            // The sandbox keeps a hundred thousand and forgets the oldest.
                            number = all.created() - 1 - random.nextInt(stored);
                        }
                        return Http.request("GET", Server.ORDERS + '/' + all.id(number), "");
                    }));
        }
        if (results != null) {
            results.add("cpuPerCreateStored", "" + stored, "us", creates);
            results.add("cpuPerReadStored", "" + stored, "us", reads);
            results.add("memoryStored", "" + stored, "MB", liveBytes(sandbox) / 1e6);
        }
    }

    /** Does something and returns what it cost the sandbox a call, in microseconds. */
    private static double cpu(Server sandbox, int calls, Deed deed) throws Exception {
        long before = sandbox.cpu().toNanos();
        Load load = deed.run();
        if (load.refused() > 0) {
            throw new IllegalStateException(load.refused() + " calls were refused");
        }
        return (sandbox.cpu().toNanos() - before) / 1e3 / calls;
    }

    @FunctionalInterface
    private interface Deed {
        Load run() throws Exception;
    }

    /** What is reachable, after a full collection that the tool makes. */
    private static double liveBytes(Server sandbox) throws Exception {
        String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        String histogram =
                Child.run(List.of(tool, Long.toString(sandbox.process().pid()), "GC.class_histogram"));
        String total = histogram
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(total.replaceAll(".* (\\d+) *", "$1"));
    }
}
