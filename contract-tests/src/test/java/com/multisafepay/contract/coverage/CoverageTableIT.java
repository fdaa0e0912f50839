package com.multisafepay.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/coverage.md} to the contract, the code and the pacts of this build, or writes it anew. */
class CoverageTableIT {

    private static final String REFRESH = "mvn verify -Dcoverage.update=true";
    private static final Path PAGE =
            Path.of(Objects.requireNonNull(System.getProperty("repository.root")), "docs", "coverage.md");

    private final List<DocumentedOperation> documented;
    private final Contract contract;

    CoverageTableIT() throws IOException {
        documented = DocumentedOperation.all();
        contract = new Contract(Contract.bundled());
    }

    @Test
    void theTableShowsWhatThisBuildCovers() throws IOException {
        String page = new CoverageTable(contract, Interaction.in(Path.of("target/pacts"))).page(documented, REFRESH);
        if (Boolean.getBoolean("coverage.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/coverage.md; %s writes it anew", REFRESH)
                .isEqualTo(page);
    }

    @Test
    void everyOperationOfTheContractIsInTheTable() {
        assertThat(contract.operations())
                .allSatisfy(operation -> assertThat(documented).anyMatch(each -> each.is(operation)));
    }
}
