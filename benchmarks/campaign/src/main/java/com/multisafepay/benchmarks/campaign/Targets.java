package com.multisafepay.benchmarks.campaign;

import java.util.Locale;

/** Targets of the campaign, beside the measured figures. */
record Targets(Figures figures) {

    void appendTo(StringBuilder text) {
        Contestant library = Contestant.named(Contestant.LIBRARY);
        Contestant byHand = Contestant.named(Contestant.HTTPCLIENT5);
        text.append("\n## Targets\n\n| figure | target | reached | |\n|---|---|---|---|\n");
        atMost(text, "min wall against HttpClient 5 by hand", 1.35, figures.minWall(library) / figures.minWall(byHand));
        atMost(text, "CPU against it", 1.6, figures.cpu(library, 1) / figures.cpu(byHand, 1));
        atMost(text, "bytes against it", 2.0, figures.bytes(library, 1) / figures.bytes(byHand, 1));
        atMost(
                text,
                "min wall against the best peer",
                1.0,
                figures.minWall(library) / figures.bestPeer(figures::minWall, false));
        atMost(
                text,
                "CPU against the best peer",
                1.0,
                figures.cpu(library, 1) / figures.bestPeer(peer -> figures.cpu(peer, 1), false));
        atMost(
                text,
                "bytes against Adyen",
                1.0,
                figures.bytes(library, 1) / figures.bytes(Contestant.named("Adyen"), 1));
        atLeast(
                text,
                "calls a second of 16 threads against the best peer",
                1.0,
                figures.throughput(library) / figures.bestPeer(figures::throughput, true));
        atMost(text, "new connections of 16 threads, per 1000 calls", 0.0, figures.connections(library, 16));
        atMost(text, "codec against Jackson by hand, time", 1.25, ratio("Codec.library", "Codec.byHand", ""));
        atMost(
                text,
                "codec, bytes",
                1.4,
                figures.partBytes("Codec.library", "") / figures.partBytes("Codec.byHand", ""));
        atMost(text, "cold start against java.net.http", 0.6, coldStart(""));
        atMost(text, "cold start with AppCDS against java.net.http without", 0.35, coldStart(ColdStarts.ARCHIVE));
        atMost(text, "footprint, MB", 6.5, figures.median("footprint", Contestant.LIBRARY));
        atMost(text, "footprint, jars", 14, figures.median("jars", Contestant.LIBRARY));
        atMost(text, "cart of 1,000 lines, µs", 1000, figures.part("Carts.total", "1000"));
        atMost(
                text,
                "signature of 100 KB against bare HMAC",
                1.15,
                ratio("Notifications.refuse", "Notifications.bareHmac", "102400"));
        atLeast(text, "creates a second against Prism", 5, creates(Server.PRISM));
        atLeast(text, "creates a second against WireMock", 0.7, creates(Server.WIREMOCK));
        atMost(text, "java -jar to listening, ms", 1500, figures.median("sandboxListens", "java -jar"));
        atMost(text, "CPU of a create, 100,000 orders against 1,000", 1.1, stored("cpuPerCreateStored"));
        atMost(text, "CPU of a read, 100,000 orders against 1,000", 1.1, stored("cpuPerReadStored"));
    }

    private double ratio(String ours, String theirs, String parameter) {
        return figures.part(ours, parameter) / figures.part(theirs, parameter);
    }

    private double coldStart(String how) {
        return figures.net(Contestant.LIBRARY + how) / figures.net(Contestant.JDK);
    }

    private double creates(String server) {
        return figures.median("createsPerSecond", Server.SANDBOX) / figures.median("createsPerSecond", server);
    }

    private double stored(String what) {
        return figures.median(what, "100000") / figures.median(what, "1000");
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
