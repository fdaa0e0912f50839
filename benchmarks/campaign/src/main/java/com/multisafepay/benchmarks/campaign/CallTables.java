package com.multisafepay.benchmarks.campaign;

import java.util.Locale;

/** The figures of calls that create orders, by candidate: alone, by many threads, in the first seconds and at a given rate. */
record CallTables(Figures figures, Tables tables) {

    void append() {
        calls();
        throughput();
        firstSeconds();
        tails();
        virtualThreads();
    }

    private void calls() {
        Contestant base = Contestant.named(Contestant.HTTPCLIENT5);
        if (Double.isNaN(figures.minWall(base))) {
            return;
        }
        tables.head(
                "Creating an order, one thread",
                "candidate | min wall µs | median wall µs | CPU µs | bytes | new connections per 1000 calls | min wall, CPU, bytes ÷ HttpClient 5 by hand");
        for (Contestant each : Contestant.ALL) {
            tables.row(
                    "%s | %.1f | %.1f | %.1f | %.0f | %.2f | %.2f, %.2f, %.2f",
                    each.name(),
                    figures.minWall(each),
                    figures.medianWall(each),
                    figures.cpu(each, 1),
                    figures.bytes(each, 1),
                    figures.connections(each, 1),
                    figures.minWall(each) / figures.minWall(base),
                    figures.cpu(each, 1) / figures.cpu(base, 1),
                    figures.bytes(each, 1) / figures.bytes(base, 1));
        }
    }

    private void throughput() {
        double best = figures.bestPeer(figures::throughput, true);
        if (Double.isNaN(best)) {
            return;
        }
        tables.head(
                "Creating orders, sixteen threads",
                "candidate | calls a second | CPU µs | bytes | new connections per 1000 calls | calls ÷ best peer");
        for (Contestant each : Contestant.ALL) {
            tables.row(
                    "%s | %.0f | %.1f | %.0f | %.2f | %.2f",
                    each.name(),
                    figures.throughput(each),
                    figures.cpu(each, 16),
                    figures.bytes(each, 16),
                    figures.connections(each, 16),
                    figures.throughput(each) / best);
        }
    }

    private void firstSeconds() {
        if (Double.isNaN(figures.median(Calls.name(Calls.SPANS[0]), Contestant.LIBRARY))) {
            return;
        }
        String columns = "candidate";
        for (int[] span : Calls.SPANS) {
            columns += " | " + Calls.name(span) + ", a second | ÷ best peer";
        }
        tables.head("Sixteen threads from the first second on", columns);
        for (Contestant each : Contestant.ALL) {
            StringBuilder cells = new StringBuilder(each.name());
            for (int[] span : Calls.SPANS) {
                double calls = figures.median(Calls.name(span), each.name());
                double best = figures.bestPeer(peer -> figures.median(Calls.name(span), peer.name()), true);
                cells.append(String.format(Locale.ROOT, " | %.0f | %.2f", calls, calls / best));
            }
            tables.row("%s", cells);
        }
    }

    private void tails() {
        double rate = figures.median("tailRate", "");
        if (Double.isNaN(rate)) {
            return;
        }
        tables.head(
                String.format(Locale.ROOT, "Latency at %.0f calls a second, from the moment each was due", rate),
                "candidate | median µs | p99 | p99.9 | worst");
        for (String name : figures.parameters(Tails.FIGURES[0])) {
            tables.row(
                    "%s | %.0f | %.0f | %.0f | %.0f",
                    name,
                    figures.median(Tails.FIGURES[0], name),
                    figures.median(Tails.FIGURES[1], name),
                    figures.median(Tails.FIGURES[2], name),
                    figures.median(Tails.FIGURES[3], name));
        }
    }

    private void virtualThreads() {
        double best = figures.bestPeer(peer -> figures.median("virtualCalls", peer.name()), true);
        if (Double.isNaN(best)) {
            return;
        }
        tables.head(
                "Creating orders, two thousand callers on virtual threads",
                "candidate | calls a second | CPU µs | calls ÷ best peer");
        for (Contestant each : Contestant.ALL) {
            double calls = figures.median("virtualCalls", each.name());
            tables.row(
                    "%s | %.0f | %.1f | %.2f",
                    each.name(), calls, figures.median("virtualCpu", each.name()), calls / best);
        }
    }
}
