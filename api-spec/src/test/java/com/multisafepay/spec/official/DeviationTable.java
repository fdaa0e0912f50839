package com.multisafepay.spec.official;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The known differences, each with its reason and evidence. A star in a difference stands for any text. */
final class DeviationTable {

    /**
     * A row.
     *
     * @param difference the difference, or several by stars
     * @param reason why there is one
     * @param evidence what shows that the contract is right
     */
    record Row(String difference, String reason, String evidence) {

        boolean covers(String found) {
            return Pattern.matches(
                    Stream.of(difference.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                    found);
        }
    }

    private final List<Row> rows;

    DeviationTable(List<Row> rows) {
        this.rows = rows;
    }

    static DeviationTable read(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line :
                Files.readAllLines(file).subList(1, Files.readAllLines(file).size())) {
            String[] column = line.split("\t", -1);
            if (column.length != 3 || Stream.of(column).anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("a row has a difference, a reason and evidence: " + line);
            }
            rows.add(new Row(column[0], column[1], column[2]));
        }
        return new DeviationTable(rows);
    }

    /** The differences that the table does not have, and the rows that no difference bears out. */
    List<String> faults(List<String> differences) {
        List<String> faults = new ArrayList<>();
        differences.stream()
                .filter(found -> rows.stream().noneMatch(row -> row.covers(found)))
                .forEach(found -> faults.add("not in the table: " + found));
        rows.stream()
                .filter(row -> differences.stream().noneMatch(row::covers))
                .forEach(row -> faults.add("no longer so: " + row.difference()));
        return faults;
    }
}
