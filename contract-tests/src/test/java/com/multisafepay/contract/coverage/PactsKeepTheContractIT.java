package com.multisafepay.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pact files that the consumer tests of this build wrote, against the bundled contract. */
class PactsKeepTheContractIT {

    private final List<Interaction> pacts;
    private final List<Message> messages;
    private final Contract contract;

    PactsKeepTheContractIT() throws IOException {
        pacts = Interaction.in(Path.of("target/pacts"));
        messages = Message.in(Path.of("target/pacts"));
        contract = new Contract(Contract.bundled());
    }

    @TestFactory
    Stream<DynamicTest> everyPactKeepsTheContract() {
        PactCheck check = new PactCheck(contract);
        return pacts.stream()
                .map(pact -> DynamicTest.dynamicTest(
                        pact.name(), () -> assertThat(check.findings(pact)).isEmpty()));
    }

    @Test
    void everyMessageKeepsTheContract() {
        MessageCheck check = new MessageCheck(contract);
        assertThat(messages)
                .isNotEmpty()
                .allSatisfy(message ->
                        assertThat(check.findings(message)).as(message.name()).isEmpty());
    }

    @Test
    void everyAmountAndCurrencyIsHeldByItsValue() throws IOException {
        assertThat(PactMoney.loose(Path.of("target/pacts"))).isEmpty();
    }

    @Test
    void everyMemberThatTheLibrarySendsIsInAPact() {
        assertThat(new RequestMembers(contract).missing(pacts)).isEmpty();
    }

    @Test
    void everyOperationHasPactsForItsSuccessAndEachFamilyOfItsErrors() {
        assertThat(new PactCoverage(contract).missing(pacts)).isEmpty();
    }
}
