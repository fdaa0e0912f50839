package com.multisafepay.benchmarks.campaign;

import java.util.Locale;

/** Targets of the sandbox and of the store of notifications. */
record SandboxTargets(Figures figures) {

    void appendTo(StringBuilder text) {
        sandbox(text);
        store(text);
    }

    private void sandbox(StringBuilder text) {
        Target.atLeast(text, "creates a second against Prism", 10, creates(Server.PRISM));
        Target.atLeast(text, "creates a second against WireMock", 1.5, creates(Server.WIREMOCK));
        Target.atMost(text, "java -jar to listening, ms", 1500, figures.median("sandboxListens", "java -jar"));
        Target.atMost(
                text,
                "CPU of a create, 100,000 orders against 1,000",
                1.1,
                stored("cpuPerCreateStored", Heap.USUAL, 100_000));
        Target.atMost(
                text,
                "CPU of a read, 100,000 orders against 1,000",
                1.05,
                stored("cpuPerReadStored", Heap.USUAL, 100_000));
        Target.atMost(
                text,
                "CPU of a create, 1,000,000 orders against 1,000",
                1.25,
                stored("cpuPerCreateStored", Heap.LARGE, 1_000_000));
        Target.atMost(
                text,
                "CPU of a read, 1,000,000 orders against 1,000",
                1.25,
                stored("cpuPerReadStored", Heap.LARGE, 1_000_000));
        for (String name : figures.parameters("bytesUnpaid")) {
            Target.atMost(
                    text,
                    "bytes of an unpaid order beyond its body, by " + name + " orders",
                    1500,
                    figures.median("bytesUnpaid", name));
        }
        for (String list : SandboxLists.NAMES) {
            String what = "CPU, " + list;
            Target.atMost(text, what + ", 100,000 orders against 1,000", 1.5, stored(what, Heap.USUAL, 100_000));
            Target.atMost(text, what + ", 1,000,000 orders against 1,000", 1.5, stored(what, Heap.LARGE, 1_000_000));
        }
    }

    private void store(StringBuilder text) {
        for (String mode : StoreGrowth.MODES) {
            for (int rows : StoreGrowth.ROWS) {
                if (rows > 0) {
                    Target.atMost(
                            text,
                            String.format(
                                    Locale.ROOT,
                                    "notifications of 16 instances, %s store, none against %,d rows",
                                    mode,
                                    rows),
                            1.1,
                            figures.median("storePerSecond", StoreGrowth.name(mode, StoreGrowth.MOST_INSTANCES, 0))
                                    / figures.median(
                                            "storePerSecond",
                                            StoreGrowth.name(mode, StoreGrowth.MOST_INSTANCES, rows)));
                }
            }
        }
    }

    private double creates(String server) {
        return figures.median("createsPerSecond", Server.SANDBOX) / figures.median("createsPerSecond", server);
    }

    private double stored(String what, Heap heap, int number) {
        return figures.median(what, heap.name(number)) / figures.median(what, heap.name(1_000));
    }
}
