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

    @Test
    void everyAmountAndCurrencyIsHeldByItsValue() throws IOException {
        assertThat(PactMoney.loose(Path.of("target/pacts"))).isEmpty();
    }

    @Test
    void everyOperationHasPactsForItsSuccessAndEachFamilyOfItsErrors() {
        assertThat(new PactCoverage(ApiContract.bundled()).missing(PactInteraction.in(PACTS)))
                .isEmpty();
    }
}
