package com.multisafepay.benchmarks.campaign;

import java.util.Locale;

/** A row of the table of targets; left out where the figure was not measured. */
final class Target {

    private Target() {}

    static void atMost(StringBuilder text, String name, double limit, double reached) {
        row(text, name, "≤ ", limit, reached, reached <= limit);
    }

    static void atLeast(StringBuilder text, String name, double limit, double reached) {
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
