package com.multisafepay.benchmarks.campaign;

import java.util.Locale;

/** Targets of the campaign, beside the measured figures. */
record Targets(Figures figures) {

    void appendTo(StringBuilder text) {
        text.append("\n## Targets\n\n| figure | target | reached | |\n|---|---|---|---|\n");
        oneThread(text);
        manyThreads(text);
        starts(text);
        parts(text);
        sandbox(text);
        store(text);
    }

    private void oneThread(StringBuilder text) {
        Contestant library = Contestant.named(Contestant.LIBRARY);
        Contestant anew = Contestant.named(Contestant.ANEW);
        Contestant byHand = Contestant.named(Contestant.HTTPCLIENT5);
        atMost(text, "min wall against HttpClient 5 by hand", 1.05, figures.minWall(library) / figures.minWall(byHand));
        atMost(text, "CPU against it", 1.12, figures.cpu(library, 1) / figures.cpu(byHand, 1));
        atMost(text, "bytes against it", 1.15, figures.bytes(library, 1) / figures.bytes(byHand, 1));
        atMost(text, "min wall, order made anew, against it", 1.1, figures.minWall(anew) / figures.minWall(byHand));
        atMost(text, "CPU, order made anew, against it", 1.2, figures.cpu(anew, 1) / figures.cpu(byHand, 1));
        atMost(text, "bytes, order made anew, against it", 1.4, figures.bytes(anew, 1) / figures.bytes(byHand, 1));
        atMost(
                text,
                "min wall against the best peer",
                1.0,
                figures.minWall(library) / figures.bestPeer(figures::minWall, false));
        atMost(
                text,
                "CPU against the best peer",
                0.92,
                figures.cpu(library, 1) / figures.bestPeer(peer -> figures.cpu(peer, 1), false));
        atMost(
                text,
                "bytes against Adyen",
                1.0,
                figures.bytes(library, 1) / figures.bytes(Contestant.named("Adyen"), 1));
    }

    private void manyThreads(StringBuilder text) {
        Contestant library = Contestant.named(Contestant.LIBRARY);
        double bestPeer = figures.bestPeer(figures::throughput, true);
        atLeast(
                text,
                "calls a second of 16 threads against the best peer",
                1.1,
                figures.throughput(library) / bestPeer);
        atLeast(
                text,
                "the same, order made anew",
                1.0,
                figures.throughput(Contestant.named(Contestant.ANEW)) / bestPeer);
        atLeast(
                text,
                "the same against HttpClient 5 by hand",
                0.92,
                figures.throughput(library) / figures.throughput(Contestant.named(Contestant.HTTPCLIENT5)));
        atMost(text, "new connections of 16 threads, per 1000 calls", 0.0, figures.connections(library, 16));
        String first = Calls.name(Calls.SPANS[0]);
        atLeast(
                text,
                first + " against the best peer",
                1.0,
                figures.median(first, Contestant.LIBRARY)
                        / figures.bestPeer(peer -> figures.median(first, peer.name()), true));
        double tail = figures.median("tailP999", Contestant.LIBRARY);
        atMost(
                text,
                "p99.9 at half the peak against HttpClient 5 by hand",
                1.25,
                tail / figures.median("tailP999", Contestant.HTTPCLIENT5));
        atMost(
                text,
                "the same against the best peer",
                1.0,
                tail / figures.bestPeer(peer -> figures.median("tailP999", peer.name()), false));
    }

    private void starts(StringBuilder text) {
        double byHand = figures.net(Contestant.HTTPCLIENT5);
        atMost(text, "cold start against HttpClient 5 by hand", 0.95, figures.net(Contestant.LIBRARY) / byHand);
        atMost(
                text,
                "cold start with AppCDS against java.net.http without",
                0.18,
                coldStart(Contestant.LIBRARY + ColdStarts.ARCHIVE));
        atMost(
                text,
                "cold start with the AOT cache against java.net.http without",
                0.18,
                coldStart(Contestant.LIBRARY + ColdStarts.CACHE));
        atMost(text, "footprint, MB", 6.5, figures.median("footprint", Contestant.LIBRARY));
        atMost(text, "footprint, jars", 14, figures.median("jars", Contestant.LIBRARY));
    }

    private void parts(StringBuilder text) {
        atMost(text, "codec against Jackson by hand, time", 1.25, ratio("Codec.library", "Codec.byHand", ""));
        atMost(text, "codec, bytes", 1.4, bytes("Codec.library", "Codec.byHand", ""));
        atMost(
                text,
                "notification of 1 KB against HMAC and Jackson, time",
                1.3,
                ratio("Notifications.verify", "Notifications.bareHmacAndJackson", "1024"));
        atMost(text, "the same, bytes", 1.5, bytes("Notifications.verify", "Notifications.bareHmacAndJackson", "1024"));
        atMost(
                text,
                "signature of 100 KB against bare HMAC",
                1.15,
                ratio("Notifications.refuse", "Notifications.bareHmac", "102400"));
        atMost(text, "cart of 10 lines against sums of BigDecimal", 1.5, ratio("Carts.total", "Carts.bareSums", "10"));
    }

    private void sandbox(StringBuilder text) {
        atLeast(text, "creates a second against Prism", 10, creates(Server.PRISM));
        atLeast(text, "creates a second against WireMock", 1.5, creates(Server.WIREMOCK));
        atMost(text, "java -jar to listening, ms", 1500, figures.median("sandboxListens", "java -jar"));
        atMost(
                text,
                "CPU of a create, 100,000 orders against 1,000",
                1.1,
                stored("cpuPerCreateStored", Heap.USUAL, 100_000));
        atMost(
                text,
                "CPU of a read, 100,000 orders against 1,000",
                1.05,
                stored("cpuPerReadStored", Heap.USUAL, 100_000));
        atMost(
                text,
                "CPU of a create, 1,000,000 orders against 1,000",
                1.25,
                stored("cpuPerCreateStored", Heap.LARGE, 1_000_000));
        atMost(
                text,
                "CPU of a read, 1,000,000 orders against 1,000",
                1.25,
                stored("cpuPerReadStored", Heap.LARGE, 1_000_000));
        for (String list : SandboxLists.NAMES) {
            String what = "CPU, " + list;
            atMost(text, what + ", 100,000 orders against 1,000", 1.5, stored(what, Heap.USUAL, 100_000));
            atMost(text, what + ", 1,000,000 orders against 1,000", 1.5, stored(what, Heap.LARGE, 1_000_000));
        }
    }

    private void store(StringBuilder text) {
        for (String mode : StoreGrowth.MODES) {
            for (int rows : StoreGrowth.ROWS) {
                if (rows > 0) {
                    atMost(
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

    private double ratio(String ours, String theirs, String parameter) {
        return figures.part(ours, parameter) / figures.part(theirs, parameter);
    }

    private double bytes(String ours, String theirs, String parameter) {
        return figures.partBytes(ours, parameter) / figures.partBytes(theirs, parameter);
    }

    private double coldStart(String name) {
        return figures.net(name) / figures.net(Contestant.JDK);
    }

    private double creates(String server) {
        return figures.median("createsPerSecond", Server.SANDBOX) / figures.median("createsPerSecond", server);
    }

    private double stored(String what, Heap heap, int number) {
        return figures.median(what, heap.name(number)) / figures.median(what, heap.name(1_000));
    }

    private static void atMost(StringBuilder text, String name, double limit, double reached) {
        row(text, name, "≤ ", limit, reached, reached <= limit);
    }

    private static void atLeast(StringBuilder text, String name, double limit, double reached) {
        row(text, name, "≥ ", limit, reached, reached >= limit);
    }

    private static void row(
            StringBuilder text, String name, String relation, double limit, double reached, boolean good) {
        if (!Double.isNaN(reached)) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s%s | %.2f | %s |%n",
                    name,
                    relation,
                    limit,
                    reached,
                    good ? "yes" : "**no**"));
        }
    }
}
