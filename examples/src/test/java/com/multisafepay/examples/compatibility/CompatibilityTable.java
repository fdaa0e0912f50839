package com.multisafepay.examples.compatibility;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table in {@code docs/compatibility.md}. The text around it is written by hand. */
final class CompatibilityTable {

    private static final String HEAD = "| with | since | ";
    private static final String JDK = "JDK ";
    private static final String VERSIONS = "versions";
    private static final String NOTHING = "—";

    /** One project: since which version of the library it works, what came of it on each JDK, and with which versions. */
    private record Row(String since, TreeMap<Integer, String> results, String versions) {}

    private final String before;
    private final String after;
    private final TreeMap<String, Row> rows = new TreeMap<>();
    private final TreeSet<Integer> jdks = new TreeSet<>();

    private CompatibilityTable(String before, List<String> lines, String after) {
        this.before = before;
        this.after = after;
        List<Integer> columns = cells(lines.get(0)).stream()
                .filter(cell -> cell.startsWith(JDK))
                .map(cell -> Integer.valueOf(cell.substring(JDK.length())))
                .toList();
        jdks.addAll(columns);
        for (String line : lines.subList(2, lines.size())) {
            List<String> cells = cells(line);
            TreeMap<Integer, String> results = new TreeMap<>();
            for (int i = 0; i < columns.size(); i++) {
                results.put(columns.get(i), cells.get(i + 2));
            }
            rows.put(cells.get(0), new Row(cells.get(1), results, cells.get(columns.size() + 2)));
        }
    }

    /** Reads the table of a page. */
    static CompatibilityTable of(String page) {
        int start = page.indexOf(HEAD);
        int end = page.indexOf("\n\n", start);
        if (start < 0 || end < 0) {
            throw new IllegalArgumentException(
                    "no table that starts with \"" + HEAD + "\" and ends with an empty line");
        }
        return new CompatibilityTable(
                page.substring(0, start), page.substring(start, end).lines().toList(), page.substring(end));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList();
    }

    /** The names of the rows. */
    Set<String> names() {
        return rows.keySet();
    }

    /** Puts what ran on a JDK into its cells; what did not run stays as it is. */
    CompatibilityTable with(Collection<MatrixRun> runs, int jdk, String libraryVersion) {
        jdks.add(jdk);
        for (MatrixRun run : runs) {
            Row row = rows.computeIfAbsent(run.name(), name -> new Row(NOTHING, new TreeMap<>(), NOTHING));
            row.results().put(jdk, run.result());
            rows.put(run.name(), new Row(since(row, libraryVersion), row.results(), run.versions()));
        }
        return this;
    }

    private static String since(Row row, String libraryVersion) {
        if (row.results().values().stream().anyMatch(MatrixRun::failed)) {
            return NOTHING;
        }
        return row.since().equals(NOTHING) ? libraryVersion : row.since();
    }

    /** The page with this table. */
    String page() {
        Stream<String> head = Stream.of(
                HEAD + jdks.stream().map(jdk -> JDK + jdk + " | ").collect(Collectors.joining()) + VERSIONS + " |",
                "|---".repeat(jdks.size() + 3) + "|");
        Stream<String> body = rows.entrySet().stream().map(each -> line(each.getKey(), each.getValue()));
        return before + Stream.concat(head, body).collect(Collectors.joining("\n")) + after;
    }

    private String line(String name, Row row) {
        Stream<String> results = jdks.stream().map(jdk -> row.results().getOrDefault(jdk, "not run"));
        return Stream.of(Stream.of(name, row.since()), results, Stream.of(row.versions()))
                .flatMap(cells -> cells)
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
