package com.multisafepay.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.verifier.ApiContract;
import com.multisafepay.verifier.ApiContract.Operation;
import com.multisafepay.verifier.PactCheck;
import com.multisafepay.verifier.PactInteraction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds each row of {@code docs/coverage.md} to the contract, the code and the pacts of this build. */
class CoverageTableIT {

    private static ApiContract contract;
    private static ServiceMethods services;
    private static Set<String> withPacts;

    @BeforeAll
    static void reads() throws IOException {
        contract = ApiContract.bundled();
        services = new ServiceMethods();
        PactCheck check = new PactCheck(contract);
        withPacts = PactInteraction.in(Path.of("target/pacts")).stream()
                .flatMap(pact -> check.operation(pact).stream())
                .map(Operation::id)
                .collect(Collectors.toSet());
    }

    static List<CoverageRow> rows() throws IOException {
        return CoverageRow.all();
    }

    private static Optional<Operation> operation(CoverageRow row) {
        return contract.operations().stream().filter(row::is).findFirst();
    }

    @Test
    void everyOperationOfTheContractHasARow() throws IOException {
        List<CoverageRow> rows = rows();

        assertThat(contract.operations())
                .allSatisfy(operation -> assertThat(rows).anyMatch(row -> row.is(operation)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void namesTheOperationOfTheContract(CoverageRow row) {
        assertThat(row.contract()).isEqualTo(operation(row).map(Operation::id).orElse(CoverageRow.NO));
    }

    /** The sandbox refuses to start while an operation of its contract has no handler. */
    @ParameterizedTest
    @MethodSource("rows")
    void tellsWhetherTheSandboxHasIt(CoverageRow row) {
        assertThat(row.sandbox()).isEqualTo(operation(row).map(each -> "yes").orElse(CoverageRow.NO));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void namesTheMethodsThatReachIt(CoverageRow row) {
        assertThat(row.domain())
                .isEqualTo(operation(row).map(CoverageTableIT::domain).orElse(CoverageRow.NO));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsWhetherItHasPacts(CoverageRow row) {
        boolean pacts =
                operation(row).map(each -> withPacts.contains(each.id())).orElse(false);

        assertThat(row.pacts()).isEqualTo(pacts ? "yes" : CoverageRow.NO);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysWhyAnOperationIsNotCovered(CoverageRow row) {
        assertThat(row.contract().equals(CoverageRow.NO) && row.missing().isEmpty())
                .isFalse();
    }

    private static String domain(Operation operation) {
        Set<String> methods = services.reaching(operation.id());
        return methods.isEmpty() ? "generated interface " + generated(operation) : String.join(", ", methods);
    }

    /** The interface of the operation's tag, which has to have it. */
    private static String generated(Operation operation) {
        StringBuilder name = new StringBuilder();
        for (JsonNode tag : operation.node().path("tags")) {
            for (String word : tag.asText().split("[ -]", -1)) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        String type = name + "Api";
        try {
            assertThat(Arrays.stream(
                            Class.forName("com.multisafepay.client.api." + type).getMethods()))
                    .anyMatch(method -> method.getName().equals(operation.id()));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(operation + " has no generated interface", e);
        }
        return type;
    }
}
