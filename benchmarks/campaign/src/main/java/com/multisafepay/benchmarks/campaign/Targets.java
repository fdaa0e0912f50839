package com.multisafepay.benchmarks.campaign;

/** Targets of the campaign, beside the measured figures. */
record Targets(Figures figures) {

    void appendTo(StringBuilder text) {
        text.append("\n## Targets\n\n| figure | target | reached | |\n|---|---|---|---|\n");
        oneThread(text);
        manyThreads(text);
        starts(text);
        parts(text);
        new SandboxTargets(figures).appendTo(text);
    }

    private void oneThread(StringBuilder text) {
        Contestant library = Contestant.named(Contestant.LIBRARY);
        Contestant anew = Contestant.named(Contestant.ANEW);
        Contestant byHand = Contestant.named(Contestant.HTTPCLIENT5);
        Target.atMost(
                text,
                "min wall against HttpClient 5 by hand",
                1.05,
                figures.minWall(library) / figures.minWall(byHand));
        Target.atMost(text, "CPU against it", 1.12, figures.cpu(library, 1) / figures.cpu(byHand, 1));
        Target.atMost(text, "bytes against it", 1.15, figures.bytes(library, 1) / figures.bytes(byHand, 1));
        Target.atMost(
                text, "min wall, order made anew, against it", 1.1, figures.minWall(anew) / figures.minWall(byHand));
        Target.atMost(text, "CPU, order made anew, against it", 1.2, figures.cpu(anew, 1) / figures.cpu(byHand, 1));
        Target.atMost(
                text, "bytes, order made anew, against it", 1.4, figures.bytes(anew, 1) / figures.bytes(byHand, 1));
        Target.atMost(
                text,
                "min wall against the best peer",
                1.0,
                figures.minWall(library) / figures.bestPeer(figures::minWall, false));
        Target.atMost(
                text,
                "CPU against the best peer",
                0.92,
                figures.cpu(library, 1) / figures.bestPeer(peer -> figures.cpu(peer, 1), false));
        Target.atMost(
                text,
                "bytes against Adyen",
                1.0,
                figures.bytes(library, 1) / figures.bytes(Contestant.named("Adyen"), 1));
    }

    private void manyThreads(StringBuilder text) {
        Contestant library = Contestant.named(Contestant.LIBRARY);
        double bestPeer = figures.bestPeer(figures::throughput, true);
        Target.atLeast(
                text,
                "calls a second of 16 threads against the best peer",
                1.1,
                figures.throughput(library) / bestPeer);
        Target.atLeast(
                text,
                "the same, order made anew",
                1.0,
                figures.throughput(Contestant.named(Contestant.ANEW)) / bestPeer);
        Target.atLeast(
                text,
                "the same against HttpClient 5 by hand",
                0.92,
                figures.throughput(library) / figures.throughput(Contestant.named(Contestant.HTTPCLIENT5)));
        Target.atMost(text, "new connections of 16 threads, per 1000 calls", 0.0, figures.connections(library, 16));
        String first = Calls.name(Calls.SPANS[0]);
        Target.atLeast(
                text,
                first + " against the best peer",
                1.0,
                figures.median(first, Contestant.LIBRARY)
                        / figures.bestPeer(peer -> figures.median(first, peer.name()), true));
        double tail = figures.median("tailP999", Contestant.LIBRARY);
        Target.atMost(
                text,
                "p99.9 at half the peak against HttpClient 5 by hand",
                1.25,
                tail / figures.median("tailP999", Contestant.HTTPCLIENT5));
        Target.atMost(
                text,
                "the same against the best peer",
                1.0,
                tail / figures.bestPeer(peer -> figures.median("tailP999", peer.name()), false));
    }

    private void starts(StringBuilder text) {
        double byHand = figures.net(Contestant.HTTPCLIENT5);
        Target.atMost(text, "cold start against HttpClient 5 by hand", 0.95, figures.net(Contestant.LIBRARY) / byHand);
        Target.atMost(
                text,
                "cold start with AppCDS against java.net.http without",
                0.18,
                coldStart(Contestant.LIBRARY + ColdStarts.ARCHIVE));
        Target.atMost(
                text,
                "cold start with the AOT cache against java.net.http without",
                0.18,
                coldStart(Contestant.LIBRARY + ColdStarts.CACHE));
        Target.atMost(text, "footprint, MB", 6.5, figures.median("footprint", Contestant.LIBRARY));
        Target.atMost(text, "footprint, jars", 14, figures.median("jars", Contestant.LIBRARY));
    }

    private void parts(StringBuilder text) {
        Target.atMost(text, "codec against Jackson by hand, time", 1.25, ratio("Codec.library", "Codec.byHand", ""));
        Target.atMost(text, "codec, bytes", 1.4, bytes("Codec.library", "Codec.byHand", ""));
        Target.atMost(
                text,
                "notification of 1 KB against HMAC and Jackson, time",
                1.3,
                ratio("Notifications.verify", "Notifications.bareHmacAndJackson", "1024"));
        Target.atMost(
                text,
                "the same, bytes",
                1.5,
                bytes("Notifications.verify", "Notifications.bareHmacAndJackson", "1024"));
        Target.atMost(
                text,
                "signature of 100 KB against bare HMAC",
                1.15,
                ratio("Notifications.refuse", "Notifications.bareHmac", "102400"));
        Target.atMost(
                text, "cart of 10 lines against sums of BigDecimal", 1.5, ratio("Carts.total", "Carts.bareSums", "10"));
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
}
