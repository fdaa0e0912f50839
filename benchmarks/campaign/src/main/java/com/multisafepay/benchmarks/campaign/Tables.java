package com.multisafepay.benchmarks.campaign;

import java.util.Locale;

/** A text of tables in Markdown. */
final class Tables {

    private final StringBuilder text = new StringBuilder();

    /** Returns the text, to which more can be appended. */
    StringBuilder text() {
        return text;
    }

    /** Begins a table below a title. */
    void head(String title, String columns) {
        text.append("\n## ").append(title).append("\n\n| ").append(columns).append(" |\n|");
        text.append("---|"
                        .repeat(1 + (int) columns.chars().filter(c -> c == '|').count()))
                .append('\n');
    }

    /** Appends a row of cells. */
    void row(String format, Object... values) {
        text.append("| ").append(String.format(Locale.ROOT, format, values)).append(" |\n");
    }
}
