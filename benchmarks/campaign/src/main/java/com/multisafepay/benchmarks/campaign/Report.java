package com.multisafepay.benchmarks.campaign;

import java.util.Locale;

/** The figures as Markdown; sections that were not run are left out. */
final class Report {

    private final Figures figures;
    private final Tables tables = new Tables();

    Report(Results results) {
        figures = new Figures(results);
    }

    String text() {
        new CallTables(figures, tables).append();
        parts();
        coldStarts();
        bootStarts();
        footprint();
        sandbox();
        new Growth(figures, tables).append();
        new Targets(figures).appendTo(tables.text());
        return tables.text().toString();
    }

    private void parts() {
        if (Double.isNaN(figures.part("Codec.library", ""))) {
            return;
        }
        tables.head("Without a network", "what | µs | bytes | beside | µs | bytes | time ratio | bytes ratio");
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
        tables.row(
                "%s | %.2f | %.0f | %s | %.2f | %.0f | %.2f | %.2f",
                name, time, bytes, other, otherTime, otherBytes, time / otherTime, bytes / otherBytes);
    }

    private void coldStarts() {
        double base = figures.net(Contestant.JDK);
        if (Double.isNaN(base)) {
            return;
        }
        tables.head(
                "From the start of a machine to the first order",
                "candidate | min ms | median ms | net of an empty machine | ÷ java.net.http on the same machine");
        for (String name : figures.parameters("coldStart")) {
            tables.row(
                    "%s | %.0f | %.0f | %.0f | %.2f",
                    name,
                    figures.min("coldStart", name),
                    figures.median("coldStart", name),
                    figures.net(name),
                    figures.net(name) / figures.net(Contestant.JDK + ColdStarts.machine(name)));
        }
    }

    private void bootStarts() {
        double without = figures.median(BootStarts.TIME, BootStarts.WITHOUT);
        if (Double.isNaN(without)) {
            return;
        }
        double cpu = figures.median(BootStarts.CPU, BootStarts.WITHOUT);
        tables.head(
                "A Spring Boot application, from the start of a machine to the first order",
                "application | min ms | median ms | CPU ms | ms and CPU beyond the one without | ÷ the one without");
        for (String name : figures.parameters(BootStarts.TIME)) {
            double time = figures.median(BootStarts.TIME, name);
            double ownCpu = figures.median(BootStarts.CPU, name);
            tables.row(
                    "%s | %.0f | %.0f | %.0f | %.0f, %.0f | %.2f, %.2f",
                    name,
                    figures.min(BootStarts.TIME, name),
                    time,
                    ownCpu,
                    time - without,
                    ownCpu - cpu,
                    time / without,
                    ownCpu / cpu);
        }
        tables.text()
                .append(String.format(
                        Locale.ROOT,
                        "%nThe starter adds %.0f ms to the same wired by hand: %.2f.%n",
                        figures.median(BootStarts.TIME, BootStarts.STARTER)
                                - figures.median(BootStarts.TIME, BootStarts.BY_HAND),
                        figures.median(BootStarts.TIME, BootStarts.STARTER)
                                / figures.median(BootStarts.TIME, BootStarts.BY_HAND)));
    }

    private void footprint() {
        if (Double.isNaN(figures.median("footprint", Contestant.LIBRARY))) {
            return;
        }
        tables.head("What has to be shipped", "candidate | MB | jars");
        for (Contestant each : Contestant.ALL) {
            tables.row(
                    "%s | %.1f | %.0f",
                    each.name(), figures.median("footprint", each.name()), figures.median("jars", each.name()));
        }
    }

    private void sandbox() {
        if (!Double.isNaN(figures.median("createsPerSecond", Server.SANDBOX))) {
            tables.head(
                    "Servers that answer the creation of an order",
                    "server | orders a second | CPU µs | orders ÷ this sandbox");
            for (String name : new String[] {Server.SANDBOX, Server.WIREMOCK, Server.PRISM}) {
                tables.row(
                        "%s | %.0f | %.0f | %.2f",
                        name,
                        figures.median("createsPerSecond", name),
                        figures.median("cpuPerCreate", name),
                        figures.median("createsPerSecond", name) / figures.median("createsPerSecond", Server.SANDBOX));
            }
        }
        if (!Double.isNaN(figures.median("burst", "10000 paid"))) {
            tables.head("Ten thousand orders paid at once", "what | seconds");
            tables.row("paid | %.2f", figures.median("burst", "10000 paid"));
            tables.row("all notified | %.2f", figures.median("burst", "10000 notified"));
        }
        if (!Double.isNaN(figures.median("sandboxListens", "java -jar"))) {
            tables.head("From java -jar to listening", "min ms | median ms");
            tables.row(
                    "%.0f | %.0f",
                    figures.min("sandboxListens", "java -jar"), figures.median("sandboxListens", "java -jar"));
        }
    }
}
