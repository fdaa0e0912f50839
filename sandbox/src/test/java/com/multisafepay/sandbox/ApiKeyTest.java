package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.multisafepay.sandbox.Calls.Answer;
import com.multisafepay.spec.ApiSpec;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operation of the contract asks for the key, in the header or in the query. */
class ApiKeyTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX =
            new SandboxExtension(Sandbox.builder().apiKey("the-key"));

    record Operation(String id, String method, String path, boolean takesABody) {}

    static Stream<Named<Operation>> operations() throws IOException {
        List<Operation> operations = new ArrayList<>();
        try (InputStream contract = ApiSpec.openApiJson()) {
            JsonNode paths = new ObjectMapper().readTree(contract).path("paths");
            paths.properties()
                    .forEach(path -> path.getValue().properties().forEach(method -> {
                        String id = method.getValue().path("operationId").asText();
                        if (!id.isEmpty()) {
                            operations.add(new Operation(
                                    id,
                                    method.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    method.getValue().has("requestBody")));
                        }
                    }));
        }
        return operations.stream().map(operation -> Named.of(operation.id(), operation));
    }

    static Stream<Named<Operation>> lists() throws IOException {
        return operations()
                .filter(operation -> operation.getPayload().method().equals("GET")
                        && !operation.getPayload().path().contains("{"));
    }

    private static HttpRequest.Builder call(Operation operation, String query) {
        String path = operation.path().replaceAll("\\{[^}]*}", "1");
        return HttpRequest.newBuilder(URI.create(SANDBOX.baseUri() + path + query))
                .method(operation.method(), BodyPublishers.ofString("{}"));
    }

    private static HttpRequest.Builder gateways(String query) {
        return HttpRequest.newBuilder(URI.create(SANDBOX.baseUri() + "/gateways" + query));
    }

    /** Asserts the form that the documentation gives to a refused key, which differs for transactions and terminals. */
    private static void refused(Operation operation, Answer answer) {
        switch (operation.id()) {
            case "listTransactions", "getTransaction" -> {
                assertThat(answer.status()).isEqualTo(403);
                assertThat(answer.body()).hasToString("{\"message\":\"Forbidden\"}");
            }
            case "listTerminals", "listTerminalsByGroup" -> {
                assertThat(answer.status()).isEqualTo(403);
                assertThat(answer.body()).hasToString("{\"success\":false,\"error\":{\"message\":\"Forbidden\"}}");
            }
            default -> {
                assertThat(answer.status()).isEqualTo(401);
                assertThat(answer.code()).isEqualTo(1032);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesAWrongKey(Operation operation) {
        refused(operation, Calls.send(call(operation, "").header("api_key", "wrong-key")));
        refused(operation, Calls.send(call(operation, "?api_key=wrong-key&locale=nl_NL")));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesACallWithoutAKey(Operation operation) {
        refused(operation, Calls.send(call(operation, "")));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void takesTheKeyFromTheQuery(Operation operation) {
        Answer answer = Calls.send(call(operation, "?api_key=the-key&locale=nl_NL"));

        assertThat(answer.status()).isNotIn(401, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "THE-KEY"})
    void takesNothingThatIsNearlyTheKey(String key) {
        assertThat(Calls.send(gateways("").header("api_key", key)).code()).isEqualTo(1032);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void answersAListToTheKeyAndTheLanguageOfTheQuery(Operation operation) {
        assertThat(Calls.send(call(operation, "?api_key=the-key&locale=nl_NL")).status())
                .isEqualTo(200);
    }

    @Test
    void looksAtTheKeyOfTheHeaderFirst() {
        assertThat(Calls.send(gateways("?api_key=wrong-key").header("api_key", "the-key"))
                        .status())
                .isEqualTo(200);
        assertThat(Calls.send(gateways("?api_key=the-key").header("api_key", "wrong-key"))
                        .code())
                .isEqualTo(1032);
    }

    @Test
    void takesAnyKeyWhereNoneIsConfigured() {
        try (Sandbox open = Sandbox.start()) {
            HttpRequest.Builder call = HttpRequest.newBuilder(URI.create(open.baseUri() + "/gateways"));

            assertThat(Calls.send(call.copy().header("api_key", "x")).status()).isEqualTo(200);
            assertThat(Calls.send(call.copy()).status()).isEqualTo(401);
        }
    }
}
