package com.multisafepay.benchmarks.campaign;

import java.util.Locale;

/** The figures of what grows, as Markdown: the sandbox with orders stored, and the store of notifications. */
record Growth(Figures figures) {

    void appendTo(StringBuilder text) {
        stored(text);
        lists(text);
        store(text);
    }

    private void stored(StringBuilder text) {
        if (figures.parameters("memoryStored").isEmpty()) {
            return;
        }
        text.append("\n## The sandbox with orders stored\n\n| orders | µs a create | CPU µs | of it the collector's"
                + " | µs a read | CPU µs | of it the collector's | live MB |\n|---|---|---|---|---|---|---|---|\n");
        for (String name : figures.parameters("memoryStored")) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                    name,
                    figures.median("wallPerCreateStored", name),
                    figures.median("cpuPerCreateStored", name),
                    figures.median("collectorPerCreateStored", name),
                    figures.median("wallPerReadStored", name),
                    figures.median("cpuPerReadStored", name),
                    figures.median("collectorPerReadStored", name),
                    figures.median("memoryStored", name)));
        }
    }

    private void lists(StringBuilder text) {
        String first = SandboxLists.NAMES.get(0);
        if (figures.parameters("CPU, " + first).isEmpty()) {
            return;
        }
        text.append("\n## Lists of the sandbox, µs a call and µs of CPU\n\n| list");
        figures.parameters("CPU, " + first)
                .forEach(name -> text.append(" | ").append(name).append(" orders | CPU"));
        text.append(" |\n|---")
                .append("|---|---".repeat(figures.parameters("CPU, " + first).size()));
        text.append("|\n");
        for (String list : SandboxLists.NAMES) {
            text.append("| ").append(list);
            for (String name : figures.parameters("CPU, " + list)) {
                text.append(String.format(
                        Locale.ROOT,
                        " | %.0f | %.0f",
                        figures.median("wall, " + list, name),
                        figures.median("CPU, " + list, name)));
            }
            text.append(" |\n");
        }
    }

    private void store(StringBuilder text) {
        if (figures.parameters("storePerSecond").isEmpty()) {
            return;
        }
        text.append("\n## The store of notifications on PostgreSQL\n\n| store | notifications a second |\n|---|---|\n");
        for (String name : figures.parameters("storePerSecond")) {
            text.append(String.format(Locale.ROOT, "| %s | %.0f |%n", name, figures.median("storePerSecond", name)));
        }
    }
}
