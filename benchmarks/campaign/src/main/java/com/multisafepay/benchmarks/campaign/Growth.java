package com.multisafepay.benchmarks.campaign;

import java.util.List;
import java.util.Locale;

/** The figures of what grows, as tables: the sandbox with orders stored, and the store of notifications. */
record Growth(Figures figures, Tables tables) {

    void append() {
        stored();
        lists();
        store();
    }

    private void stored() {
        List<String> names = figures.parameters("memoryStored");
        if (names.isEmpty()) {
            return;
        }
        tables.head(
                "The sandbox with orders stored",
                "orders | µs a create | CPU µs | of it the collector's | µs a read | CPU µs | of it the collector's | live MB");
        for (String name : names) {
            tables.row(
                    "%s | %s | %s | %.1f",
                    name,
                    call(SandboxStored.CREATE, name),
                    call(SandboxStored.READ, name),
                    figure("memoryStored", name));
        }
        tables.head(
                "Captures and refunds of the sandbox with orders stored",
                "orders | µs a capture | CPU µs | of it the collector's | µs a refund | CPU µs | of it the collector's");
        for (String name : names) {
            tables.row("%s | %s | %s", name, call(SandboxStored.CAPTURE, name), call(SandboxStored.REFUND, name));
        }
        tables.head(
                "What the orders stored take",
                "orders | bytes of an unpaid one beyond its body | of one captured and refunded | longest pause of the collector, ms");
        for (String name : names) {
            tables.row(
                    "%s | %s | %s | %.1f",
                    name,
                    ifMeasured("bytesUnpaid", name),
                    ifMeasured("bytesRefunded", name),
                    figure("longestPause", name));
        }
    }

    private String call(String what, String name) {
        return String.format(
                Locale.ROOT,
                "%.1f | %.1f | %.1f",
                figure("wallPer" + what + "Stored", name),
                figure("cpuPer" + what + "Stored", name),
                figure("collectorPer" + what + "Stored", name));
    }

    private void lists() {
        List<String> names = figures.parameters("CPU, " + SandboxLists.NAMES.get(0));
        if (names.isEmpty()) {
            return;
        }
        StringBuilder columns = new StringBuilder("list");
        names.forEach(name -> columns.append(" | ").append(name).append(" orders | CPU"));
        tables.head("Lists of the sandbox, µs a call and µs of CPU", columns.toString());
        for (String list : SandboxLists.NAMES) {
            StringBuilder cells = new StringBuilder(list);
            for (String name : names) {
                cells.append(String.format(
                        Locale.ROOT, " | %.0f | %.0f", figure("wall, " + list, name), figure("CPU, " + list, name)));
            }
            tables.row("%s", cells);
        }
    }

    private void store() {
        List<String> names = figures.parameters("storePerSecond");
        if (names.isEmpty()) {
            return;
        }
        tables.head(
                "The store of notifications on PostgreSQL",
                "store | notifications a second | CPU µs of the instances, for each | rows purged a second");
        for (String name : names) {
            tables.row(
                    "%s | %.0f | %.0f | %s",
                    name, figure("storePerSecond", name), figure("storeCpu", name), ifMeasured("storePurged", name));
        }
        for (String name : figures.parameters("storeBytes")) {
            tables.text()
                    .append(String.format(
                            Locale.ROOT,
                            "%nA row takes %.0f bytes with its indexes, by %s.%n",
                            figure("storeBytes", name),
                            name));
        }
    }

    /** Returns a figure that not every row has; empty where it was not measured. */
    private String ifMeasured(String benchmark, String name) {
        double figure = figure(benchmark, name);
        return Double.isNaN(figure) ? "" : String.format(Locale.ROOT, "%.0f", figure);
    }

    private double figure(String benchmark, String name) {
        return figures.median(benchmark, name);
    }
}
