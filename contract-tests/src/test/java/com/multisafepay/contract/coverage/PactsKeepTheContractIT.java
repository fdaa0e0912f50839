package com.multisafepay.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.verifier.ApiContract;
import com.multisafepay.verifier.PactCheck;
import com.multisafepay.verifier.PactInteraction;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pact files that the consumer tests of this build wrote, against the bundled contract. */
class PactsKeepTheContractIT {
    private static final Path PACTS = Path.of("target/pacts");

    @Test
    void everyPactKeepsTheContract() {
        assertThat(PactCheck.bundled().findings(PACTS)).isEmpty();
    }

    /** Tools that compare pacts with a contract find no operation under a path that begins with the server's. */
    @Test
    void everyPathIsRelativeToTheServer() {
        assertThat(PactInteraction.in(PACTS))
                .isNotEmpty()
                .extracting(PactInteraction::path)
                .noneMatch(path -> path.startsWith("/v1/json"));
    }

    @Test
    void everyAmountAndCurrencyIsHeldByItsValue() throws IOException {
        assertThat(PactMoney.loose(PACTS)).isEmpty();
    }

    @Test
    void everyMemberThatTheLibrarySendsIsInAPact() {
        assertThat(new RequestMembers(ApiContract.bundled()).missing(PactInteraction.in(PACTS)))
                .isEmpty();
    }

    @Test
    void everyOperationHasPactsForItsSuccessAndEachFamilyOfItsErrors() {
        assertThat(new PactCoverage(ApiContract.bundled()).missing(PactInteraction.in(PACTS)))
                .isEmpty();
    }
}
