package com.multisafepay.contract.coverage;

import com.multisafepay.verifier.ApiContract.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A row of {@code docs/coverage.md}: a documented operation of the API, covered or not.
 *
 * @param method the HTTP method
 * @param path its path, with parameters in braces
 * @param contract the operation's name in the contract, or no
 * @param sandbox yes or no
 * @param domain the methods that reach it, or the generated interface that has it
 * @param pacts yes or no
 * @param missing why it is not covered, or what is missing; empty for nothing
 */
record CoverageRow(
        String method, String path, String contract, String sandbox, String domain, String pacts, String missing) {

    static final String NO = "no";

    private static final Path PAGE =
            Path.of(Objects.requireNonNull(System.getProperty("repository.root")), "docs", "coverage.md");

    static List<CoverageRow> all() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .map(line -> Arrays.stream(line.split("\\|", -1))
                        .map(cell -> cell.replace("`", "").strip())
                        .toList())
                .map(CoverageRow::of)
                .toList();
    }

    private static CoverageRow of(List<String> cells) {
        String[] operation = cells.get(2).split(" ", 2);
        return new CoverageRow(
                operation[0], operation[1], cells.get(4), cells.get(5), cells.get(6), cells.get(7), cells.get(8));
    }

    /** Returns whether it is this operation of the contract; names of parameters may differ. */
    boolean is(Operation operation) {
        return method.equals(operation.method()) && unnamed(path).equals(unnamed(operation.template()));
    }

    private static String unnamed(String template) {
        return template.replaceAll("\\{[^}]*}", "{}");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
