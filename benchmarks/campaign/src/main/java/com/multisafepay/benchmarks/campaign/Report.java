package com.multisafepay.benchmarks.campaign;

import java.util.Locale;

/** The figures as Markdown; sections that were not run are left out. */
final class Report {

    private final Figures figures;
    private final StringBuilder text = new StringBuilder();

    Report(Results results) {
        figures = new Figures(results);
    }

    String text() {
        calls();
        throughput();
        firstSeconds();
        tails();
        virtualThreads();
        parts();
        coldStarts();
        footprint();
        sandbox();
        new Growth(figures).appendTo(text);
        new Targets(figures).appendTo(text);
        return text.toString();
    }

    private void calls() {
        Contestant base = Contestant.named(Contestant.HTTPCLIENT5);
        if (Double.isNaN(figures.minWall(base))) {
            return;
        }
        head(
                "Creating an order, one thread",
                "candidate | min wall µs | median wall µs | CPU µs | bytes | new connections per 1000 calls | min wall, CPU, bytes ÷ HttpClient 5 by hand");
        for (Contestant each : Contestant.ALL) {
            row(
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
        head(
                "Creating orders, sixteen threads",
                "candidate | calls a second | CPU µs | bytes | new connections per 1000 calls | calls ÷ best peer");
        for (Contestant each : Contestant.ALL) {
            row(
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
        head("Sixteen threads from the first second on", columns);
        for (Contestant each : Contestant.ALL) {
            StringBuilder cells = new StringBuilder(each.name());
            for (int[] span : Calls.SPANS) {
                double calls = figures.median(Calls.name(span), each.name());
                double best = figures.bestPeer(peer -> figures.median(Calls.name(span), peer.name()), true);
                cells.append(String.format(Locale.ROOT, " | %.0f | %.2f", calls, calls / best));
            }
            row("%s", cells);
        }
    }

    private void tails() {
        double rate = figures.median("tailRate", "");
        if (Double.isNaN(rate)) {
            return;
        }
        head(
                String.format(Locale.ROOT, "Latency at %.0f calls a second, from the moment each was due", rate),
                "candidate | median µs | p99 | p99.9 | worst");
        for (String name : figures.parameters(Tails.FIGURES[0])) {
            row(
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
        head(
                "Creating orders, two thousand callers on virtual threads",
                "candidate | calls a second | CPU µs | calls ÷ best peer");
        for (Contestant each : Contestant.ALL) {
            double calls = figures.median("virtualCalls", each.name());
            row("%s | %.0f | %.1f | %.2f", each.name(), calls, figures.median("virtualCpu", each.name()), calls / best);
        }
    }

    private void parts() {
        if (Double.isNaN(figures.part("Codec.library", ""))) {
            return;
        }
        head("Without a network", "what | µs | bytes | beside | µs | bytes | time ratio | bytes ratio");
        part("codec", "Codec.library", "", "Jackson by hand", "Codec.byHand");
        for (String bytes : new String[] {"1024", "102400"}) {
            part("signature of " + bytes + " bytes", "Notifications.refuse", bytes, "HMAC", "Notifications.bareHmac");
            part(
                    "notification of " + bytes + " bytes",
                    "Notifications.verify",
                    bytes,
                    "HMAC and Jackson",
                    "Notifications.bareHmacAndJackson");
        }
        for (String lines : new String[] {"1", "10", "1000"}) {
            part("total of " + lines + " lines", "Carts.total", lines, "sums of BigDecimal", "Carts.bareSums");
        }
    }

    private void part(String name, String ours, String parameter, String other, String theirs) {
        double time = figures.part(ours, parameter);
        double bytes = figures.partBytes(ours, parameter);
        double otherTime = figures.part(theirs, parameter);
        double otherBytes = figures.partBytes(theirs, parameter);
        row(
                "%s | %.2f | %.0f | %s | %.2f | %.0f | %.2f | %.2f",
                name, time, bytes, other, otherTime, otherBytes, time / otherTime, bytes / otherBytes);
    }

    private void coldStarts() {
        double base = figures.net(Contestant.JDK);
        if (Double.isNaN(base)) {
            return;
        }
        head(
                "From the start of a machine to the first order",
                "candidate | min ms | median ms | net of an empty machine | ÷ java.net.http on the same machine");
        for (String name : figures.parameters("coldStart")) {
            row(
                    "%s | %.0f | %.0f | %.0f | %.2f",
                    name,
                    figures.min("coldStart", name),
                    figures.median("coldStart", name),
                    figures.net(name),
                    figures.net(name) / figures.net(Contestant.JDK + ColdStarts.machine(name)));
        }
    }

    private void footprint() {
        if (Double.isNaN(figures.median("footprint", Contestant.LIBRARY))) {
            return;
        }
        head("What has to be shipped", "candidate | MB | jars");
        for (Contestant each : Contestant.ALL) {
            row(
                    "%s | %.1f | %.0f",
                    each.name(), figures.median("footprint", each.name()), figures.median("jars", each.name()));
        }
    }

    private void sandbox() {
        if (!Double.isNaN(figures.median("createsPerSecond", Server.SANDBOX))) {
            head(
                    "Servers that answer the creation of an order",
                    "server | orders a second | CPU µs | orders ÷ this sandbox");
            for (String name : new String[] {Server.SANDBOX, Server.WIREMOCK, Server.PRISM}) {
                row(
                        "%s | %.0f | %.0f | %.2f",
                        name,
                        figures.median("createsPerSecond", name),
                        figures.median("cpuPerCreate", name),
                        figures.median("createsPerSecond", name) / figures.median("createsPerSecond", Server.SANDBOX));
            }
        }
        if (!Double.isNaN(figures.median("burst", "10000 paid"))) {
            head("Ten thousand orders paid at once", "what | seconds");
            row("paid | %.2f", figures.median("burst", "10000 paid"));
            row("all notified | %.2f", figures.median("burst", "10000 notified"));
        }
        if (!Double.isNaN(figures.median("sandboxListens", "java -jar"))) {
            head("From java -jar to listening", "min ms | median ms");
            row(
                    "%.0f | %.0f",
                    figures.min("sandboxListens", "java -jar"), figures.median("sandboxListens", "java -jar"));
        }
    }

    private void head(String title, String columns) {
        text.append("\n## ").append(title).append("\n\n| ").append(columns).append(" |\n|");
        text.append("---|"
                        .repeat(1 + (int) columns.chars().filter(c -> c == '|').count()))
                .append('\n');
    }

    private void row(String format, Object... values) {
        text.append("| ").append(String.format(Locale.ROOT, format, values)).append(" |\n");
    }
}
