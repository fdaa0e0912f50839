package com.multisafepay.contract.broker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pact's own command line, as the workflows call it, before a broker that only records: no real one has been tried. */
@ExtendWith(NeedsNpm.class)
class BrokerProtocolIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOKEN = "token-of-the-broker";
    private static final String PACT = """
        {"consumer": {"name": "warehouse"}, "provider": {"name": "multisafepay-api"},
         "interactions": [{"description": "ask who the key is of", "request": {"method": "GET", "path": "/v1/json/me",
           "headers": {"api_key": "any-key"}}, "response": {"status": 200}}],
         "metadata": {"pactSpecification": {"version": "3.0.0"}}}
        """;

    @TempDir
    private Path folder;

    private final RecordingBroker broker = new RecordingBroker((ObjectNode) JSON.readTree(PACT));

    BrokerProtocolIT() throws IOException {}

    @AfterEach
    void stop() {
        broker.close();
        assertThat(broker.sent()).allMatch(each -> each.token().equals("Bearer " + TOKEN));
    }

    private void run(Map<String, String> environment, String... command) throws Exception {
        Map<String, String> all = new HashMap<>(environment);
        all.put("PACT_BROKER_BASE_URL", broker.url());
        all.put("PACT_BROKER_TOKEN", TOKEN);
        all.put("GITHUB_REF_NAME", "main");
        PactScript.Outcome outcome = PactScript.run(all, command);
        assertThat(outcome.exit()).as(outcome.log()).isZero();
    }

    private static String commit() throws IOException {
        Process git = new ProcessBuilder("git", "rev-parse", "HEAD")
                .directory(PactScript.ROOT.toFile())
                .start();
        return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static String decoded(JsonNode text) {
        return new String(Base64.getDecoder().decode(text.asText()), StandardCharsets.UTF_8);
    }

    @Test
    void aPactIsPublishedUnderCommitAndBranch() throws Exception {
        Files.writeString(folder.resolve("warehouse-multisafepay-api.json"), PACT);

        run(Map.of("PACTS", folder.toString()), ".ci/broker", "publish");

        JsonNode sent = JSON.readTree(broker.body("POST /contracts/publish"));
        assertThat(sent.path("pacticipantVersionNumber").asText()).isEqualTo(commit());
        assertThat(sent.path("branch").asText()).isEqualTo("main");
        JsonNode contract = sent.at("/contracts/0");
        assertThat(contract.path("providerName").asText()).isEqualTo("multisafepay-api");
        assertThat(contract.path("specification").asText()).isEqualTo("pact");
        assertThat(decoded(contract.path("content"))).contains("ask who the key is of");
    }

    @Test
    void theContractIsPublishedWithTheResultsOfItsOwnVerification() throws Exception {
        Path contract = Files.writeString(folder.resolve("openapi.yaml"), "openapi: 3.0.3\n");
        Path results = Files.writeString(
                folder.resolve("results.txt"), "Tests run: 9, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 1 s");

        run(Map.of("CONTRACT", contract.toString(), "RESULTS", results.toString()), ".ci/broker", "provider");

        JsonNode sent = JSON.readTree(broker.body("POST /provider-contracts/provider/multisafepay-api/publish"));
        assertThat(sent.path("pacticipantVersionNumber").asText()).isEqualTo(commit());
        assertThat(sent.path("branch").asText()).isEqualTo("main");
        assertThat(sent.at("/contract/specification").asText()).isEqualTo("oas");
        assertThat(decoded(sent.at("/contract/content"))).isEqualTo("openapi: 3.0.3\n");
        assertThat(sent.at("/contract/selfVerificationResults/success").asBoolean())
                .isTrue();
        assertThat(decoded(sent.at("/contract/selfVerificationResults/content")))
                .contains("Tests run: 9");
    }

    @Test
    void aDeploymentIsAskedForAndRecorded() throws Exception {
        run(Map.of(), ".ci/broker", "can-i-deploy", "production");
        run(Map.of(), ".ci/broker", "record-deployment", "production");

        List<String> lines =
                broker.sent().stream().map(RecordingBroker.Sent::line).toList();
        assertThat(lines)
                .anyMatch(line -> line.startsWith("GET /matrix?")
                        && line.contains("multisafepay-domain")
                        && line.contains("environment=production"))
                .contains("POST /deployed/production");
    }

    @Test
    void theResultsOfAConsumersPactGoBackToTheBroker() throws Exception {
        run(
                Map.of("SANDBOX_JAR", PactScript.SANDBOX.toString(), "PROVIDER_VERSION", "0.1.0", "PROVIDER_BRANCH", "main"),
                ".github/actions/verify-pact/verify");

        JsonNode results = JSON.readTree(broker.body("POST /results"));
        assertThat(results.path("success").asBoolean()).isTrue();
        assertThat(results.path("providerApplicationVersion").asText()).isEqualTo("0.1.0");
    }
}
