package com.multisafepay.contract.badinput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Lists every bad value with what the library says of it and what the sandbox answers, in {@code target/bad-inputs.md}. */
final class BadInputReport {

    private static final Path FILE = Path.of("target", "bad-inputs.md");

    private BadInputReport() {}

    static void write(Map<String, List<Row>> sections) throws IOException {
        StringBuilder page = new StringBuilder("# Bad orders\n");
        sections.forEach((title, rows) -> {
            page.append("\n## ")
                    .append(title)
                    .append("\n\n| Field | Bad value | The library says | The sandbox answers |\n|---|---|---|---|\n");
            rows.forEach(row -> page.append(row.line()));
        });
        Files.writeString(FILE, page);
    }
}
