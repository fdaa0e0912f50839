package com.multisafepay.contract.broker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pact's verifier in Rust replays the pacts of this library against the runnable sandbox, with its provider states, by what the action runs. */
@ExtendWith(NeedsNpm.class)
class RustVerifierIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CONTRACT_TESTS = PactScript.ROOT.resolve("contract-tests");
    private static final Path PACTS =
            CONTRACT_TESTS.resolve("target/pacts/multisafepay-domain-multisafepay-api.json");
    private static final Path CARDS =
            CONTRACT_TESTS.resolve("src/test/resources/com/multisafepay/contract/pact/cards.yaml");
    private static final String KEY = "fake-key-of-the-pacts";

    @TempDir
    private Path folder;

    private static ObjectNode pacts(Predicate<JsonNode> kept) throws IOException {
        ObjectNode pacts = (ObjectNode) JSON.readTree(PACTS.toFile());
        ArrayNode interactions = JSON.createArrayNode();
        pacts.get("interactions").forEach(each -> {
            // For a message the verifier would call a provider of messages.
            if (each.path("type").asText().equals("Synchronous/HTTP") && kept.test(each)) {
                interactions.add(each);
            }
        });
        return pacts.set("interactions", interactions);
    }

    private PactScript.Outcome verified(ObjectNode pacts) throws IOException, InterruptedException {
        JSON.writeValue(folder.resolve("pacts.json").toFile(), pacts);
        Map<String, String> environment = Map.of(
                "SANDBOX_JAR", PactScript.SANDBOX.toString(),
                "SANDBOX_SWITCHES", "--strict --seed " + CARDS,
                "PACT_KEY", KEY,
                "PACT_PROVIDER_BASE_PATH", "/v1/json",
                "PACTS", folder.toString());
        return PactScript.run(environment, ".github/actions/verify-pact/verify");
    }

    @Test
    void keepsEveryPactOfThisLibrary() throws Exception {
        ObjectNode pacts = pacts(each -> true);

        PactScript.Outcome outcome = verified(pacts);

        assertThat(pacts.get("interactions")).hasSizeGreaterThan(200);
        assertThat(outcome.exit()).as(outcome.log()).isZero();
        assertThat(outcome.log()).contains("get a paid order");
    }

    @Test
    void namesWhatTheSandboxDoesNotKeep() throws Exception {
        ObjectNode pacts =
                pacts(each -> each.path("description").asText().equals("get a paid order"));
        ((ObjectNode) pacts.at("/interactions/0/response")).put("status", 418);

        PactScript.Outcome outcome = verified(pacts);

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.log()).contains("get a paid order", "1.1) has status code 418");
    }
}
