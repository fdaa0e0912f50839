package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.Calls.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each operation that takes keys of some kinds, called with keys of the others, and for an account that the key does not open. */
class KeyKindsOfOperationsTest {
    private static final String KINDS = "x-key-kinds";

    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension(Sandbox.builder()
            .key(KeyKind.SITE, "site")
            .key(KeyKind.ACCOUNT, "account")
            .key(KeyKind.AFFILIATE, "affiliate")
            .key(KeyKind.AFFILIATE, "other"));

    private static final JsonNode CONTRACT = contract();

    private Map<String, String> ids = Map.of();

    /** An operation, and a kind of key. */
    record Case(String method, String path, JsonNode operation, String key) {
        boolean taken() {
            return StreamSupport.stream(operation.path(KINDS).spliterator(), false)
                    .anyMatch(kind -> kind.asText().equals(key));
        }

        boolean about(String parameter) {
            return path.contains('{' + parameter + '}');
        }

        @Override
        public String toString() {
            return operation.path("operationId").asText() + " with a key of kind " + key;
        }
    }

    private static JsonNode contract() {
        try (InputStream in = Sandbox.class.getResourceAsStream("/multisafepay-openapi.json")) {
            return Calls.MAPPER.readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Case> all() {
        return CONTRACT.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().has(KINDS))
                        .flatMap(operation -> Stream.of("site", "account", "affiliate")
                                .map(key -> new Case(
                                        operation.getKey().toUpperCase(Locale.ROOT),
                                        path.getKey(),
                                        operation.getValue(),
                                        key))));
    }

    static Stream<Case> refused() {
        return all().filter(each -> !each.taken());
    }

    /** The operations that an affiliate's key may call on what is its own. */
    static Stream<Case> ofAffiliates() {
        return all().filter(each ->
                each.key().equals("affiliate") && each.taken() && each.path().contains("{"));
    }

    @BeforeEach
    void signUp() {
        String account = account("anna@lamps.example");
        account("bo@lamps.example");
        ids = Map.of("account_id", account);
        ids = Map.of("account_id", account, "bankaccount_id", made("createBankAccount"), "ubo_id", made("addUbo"));
    }

    private static String account(String email) {
        return send("account", "POST", "/signup-account", Affiliate.signUp(email))
                .at("/data/0/account/id")
                .asText();
    }

    private String made(String operationId) {
        Case one = all().filter(
                        each -> each.operation().path("operationId").asText().equals(operationId))
                .findFirst()
                .orElseThrow();
        return send("account", one.method(), filled(one.path()), example(one))
                .at("/data/id")
                .asText();
    }

    /** The first example of a request's body in the contract. */
    private static String example(Case one) {
        return one.operation().at("/requestBody/content/application~1json/examples").properties().stream()
                .map(example -> example.getValue().path("$ref").asText())
                .map(reference -> CONTRACT.at(reference.substring(1)).path("value"))
                .map(JsonNode::toString)
                .findFirst()
                .orElse("{}");
    }

    private String filled(String path) {
        String filled = path;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace('{' + id.getKey() + '}', id.getValue());
        }
        return filled.replaceAll("\\{[^}]*}", "x");
    }

    private static Answer send(String key, String method, String path, String body) {
        return Calls.send(HttpRequest.newBuilder(URI.create(SANDBOX.baseUri() + path))
                .header("api_key", key)
                .method(method, BodyPublishers.ofString(Bodies.json(body).toString())));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesAKeyOfAnotherKind(Case one) {
        Answer answer = send(one.key(), one.method(), filled(one.path()), "{}");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).hasToString("{\"message\":\"Forbidden\"}");
    }

    @ParameterizedTest
    @MethodSource("ofAffiliates")
    void showsNothingOfAnAccountToAnother(Case one) {
        Answer own = send("affiliate", one.method(), filled(one.path()), example(one));
        Answer foreign = send("other", one.method(), filled(one.path()), example(one));

        assertThat(foreign.status()).as(own.body() + " " + foreign.body()).isEqualTo(404);
        assertThat(foreign.code()).isEqualTo(1000);
        assertThat(foreign.info()).isEqualTo(one.about("account_id") ? "Invalid account ID" : "Not found");
    }
}
