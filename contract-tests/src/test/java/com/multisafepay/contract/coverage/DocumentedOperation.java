package com.multisafepay.contract.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.multisafepay.contract.coverage.Contract.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * An operation that the API's documentation tells of, whether covered or not.
 *
 * @param method the HTTP method
 * @param path its path, with parameters in braces
 * @param purpose what it is for
 * @param note why it is not covered, or what is missing; empty for nothing
 */
record DocumentedOperation(String method, String path, String purpose, String note) {

    private static final int COLUMNS = 4;

    static List<DocumentedOperation> all() throws IOException {
        try (InputStream in = DocumentedOperation.class.getResourceAsStream("documented-operations.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", COLUMNS))
                    .map(cells -> new DocumentedOperation(
                            cells[0], cells[1], cells[2], cells.length < COLUMNS ? "" : cells[3]))
                    .toList();
        }
    }

    /** Whether it is this operation of the contract; names of parameters may differ. */
    boolean is(Operation operation) {
        return method.equals(operation.method()) && unnamed(path).equals(unnamed(operation.template()));
    }

    private static String unnamed(String template) {
        return template.replaceAll("\\{[^}]*}", "{}");
    }
}
