package com.multisafepay.contract.badinput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Lists every bad value with what the library says of it and what the sandbox answers, in a page of {@code target}. */
final class BadInputReport {

    private BadInputReport() {}

    static void write(String file, String title, Map<String, List<Row>> sections) throws IOException {
        StringBuilder page = new StringBuilder("# " + title + "\n");
        sections.forEach((section, rows) -> {
            page.append("\n## ")
                    .append(section)
                    .append("\n\n| Field | Bad value | The library says | The sandbox answers |\n|---|---|---|---|\n");
            rows.forEach(row -> page.append(row.line()));
        });
        Files.writeString(Path.of("target", file), page);
    }
}
