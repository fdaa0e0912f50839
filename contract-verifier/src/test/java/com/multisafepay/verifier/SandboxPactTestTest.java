package com.multisafepay.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.State;
import au.com.dius.pact.provider.junitsupport.loader.PactFolder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.multisafepay.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Another team's pacts, verified as that team would. */
class SandboxPactTestTest {
    private static final Path PACTS = Path.of("target/pacts-of-a-team");

    @Provider("payments")
    @PactFolder("target/pacts-of-a-team")
    static class TheirTest extends SandboxPactTest {}

    @BeforeEach
    void empty() throws IOException {
        Files.createDirectories(PACTS);
        Files.deleteIfExists(PACTS.resolve("shop.json"));
    }

    /** Writes a pact of version 2 of the specification, with one interaction. */
    private static void pact(String state, String path, String answer) throws IOException {
        Files.writeString(PACTS.resolve("shop.json"), """
                {"consumer": {"name": "shop"}, "provider": {"name": "payments"},
                 "metadata": {"pactSpecification": {"version": "3.0.0"}},
                 "interactions": [{"description": "reads an order", "providerStates": [%s],
                  "request": {"method": "GET", "path": "%s", "headers": {"api_key": "any"}},
                  "response": {"status": 200, "headers": {"Content-Type": "application/json"}, "body": %s}}]}
                """.formatted(state, path, answer));
    }

    private static EngineExecutionResults run() {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(TheirTest.class))
                .execute();
    }

    private static String failure() {
        List<String> failures = new ArrayList<>();
        run().testEvents().failed().stream()
                .flatMap(event -> event.getPayload(org.junit.platform.engine.TestExecutionResult.class).stream())
                .flatMap(result -> result.getThrowable().stream())
                .forEach(thrown -> {
                    for (Throwable each = thrown; each != null; each = each.getCause()) {
                        failures.add(String.valueOf(each.getMessage()));
                    }
                });
        assertThat(failures).isNotEmpty();
        return failures.toString();
    }

    @Test
    void passesWhatTheSandboxAnswers() throws IOException {
        pact(
                "{\"name\": \"a paid order\", \"params\": {\"order_id\": \"a-1\", \"amount\": 1000}}",
                "/v1/json/orders/a-1",
                "{\"success\": true, \"data\": {\"order_id\": \"a-1\", \"status\": \"completed\", \"amount\": 1000}}");

        run().testEvents().assertStatistics(tests -> tests.succeeded(1).failed(0));
    }

    @Test
    void takesPathsThatAreRelativeToTheServer() throws IOException {
        pact(
                "{\"name\": \"an open order\", \"params\": {\"order_id\": \"a-1\"}}",
                "/orders/a-1",
                "{\"success\": true, \"data\": {\"order_id\": \"a-1\", \"status\": \"initialized\"}}");

        run().testEvents().assertStatistics(tests -> tests.succeeded(1).failed(0));
    }

    @Test
    void failsWhereTheSandboxAnswersOtherwise() throws IOException {
        pact(
                "{\"name\": \"an open order\", \"params\": {\"order_id\": \"a-1\"}}",
                "/v1/json/orders/a-1",
                "{\"success\": true, \"data\": {\"order_id\": \"a-1\", \"status\": \"completed\"}}");

        assertThat(failure()).contains("completed", "initialized");
    }

    @Test
    void failsWhereThePactBreaksTheContract() throws IOException {
        pact(
                "{\"name\": \"an open order\", \"params\": {\"order_id\": \"a-1\"}}",
                "/v1/json/orders/a-1",
                "{\"success\": true, \"data\": {\"order_id\": \"a-1\", \"colour\": \"red\"}}");

        assertThat(failure())
                .contains("The pact breaks the contract", "$.data.colour: the contract has no such member");
    }

    @Test
    void namesAStateThatThereIsNot() throws IOException {
        pact("{\"name\": \"a paid ordre\"}", "/v1/json/orders/a-1", "{\"success\": true}");

        assertThat(failure()).contains("a paid ordre");
    }

    @Test
    void saysWhatASandboxRefusesOfAState() throws IOException {
        pact(
                "{\"name\": \"a paid order\", \"params\": {\"amount\": \"ten\"}}",
                "/v1/json/orders/a-1",
                "{\"success\": true}");

        assertThat(failure())
                .contains("The state 'a paid order' was refused: amount: has to be a whole number, and is 'ten'");
    }

    @Test
    void knowsEachStateOfTheSandbox() throws Exception {
        List<String> states = new ArrayList<>();
        try (Sandbox sandbox = Sandbox.start()) {
            URI address = sandbox.baseUri().resolve("/sandbox/states");
            byte[] listed = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                    .body();
            for (JsonNode state : new ObjectMapper().readTree(listed).path("states")) {
                states.add(state.path("state").asText());
            }
        }

        assertThat(SandboxPactTest.class
                        .getDeclaredMethod("isMadeByTheSandbox")
                        .getAnnotation(State.class)
                        .value())
                .containsExactlyElementsOf(states);
    }
}
