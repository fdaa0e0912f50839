package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.Calls.Answer;
import com.multisafepay.spec.ApiSpec;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A sandbox starts with what a seed says, and goes back to it. */
class SeedTest {
    /** Examples of one operation are of several states, and the one order that its path names has one. */
    private static final List<String> OF_OTHER_ORDERS = List.of(
            "partial_shipment_amount", "new_order_id\":\"shop-2026-0040", "status\":\"cancelled\"}", "exclude_order");

    private static Sandbox examples;

    @TempDir
    Path folder;

    private record Example(String method, String path, String body) {}

    @BeforeAll
    static void start() {
        examples = Sandbox.builder().seedExamples().strict().start();
    }

    @AfterAll
    static void stop() {
        examples.close();
    }

    @BeforeEach
    void reset() {
        examples.reset();
    }

    /** Each operation with the examples of its path, and each example of its body. */
    static Stream<Named<Example>> operations() throws IOException {
        List<Named<Example>> calls = new ArrayList<>();
        try (InputStream in = ApiSpec.openApiJson()) {
            JsonNode contract = Calls.MAPPER.readTree(in);
            contract.path("paths")
                    .properties()
                    .forEach(path -> path.getValue().properties().forEach(method -> {
                        String target = path.getKey();
                        for (JsonNode each : method.getValue().path("parameters")) {
                            JsonNode parameter = resolved(contract, each);
                            target = target.replace(
                                    "{" + parameter.path("name").asText() + "}",
                                    parameter.path("example").asText());
                        }
                        String verb = method.getKey().toUpperCase(Locale.ROOT);
                        JsonNode bodies = method.getValue().at("/requestBody/content/application~1json/examples");
                        if (bodies.isMissingNode()) {
                            calls.add(Named.of(verb + ' ' + target, new Example(verb, target, "")));
                        }
                        String place = target;
                        bodies.properties()
                                .forEach(body -> calls.add(Named.of(
                                        verb + ' ' + place + ' ' + body.getKey(),
                                        new Example(
                                                verb,
                                                place,
                                                resolved(contract, body.getValue())
                                                        .path("value")
                                                        .toString()))));
                    }));
        }
        return calls.stream();
    }

    private static JsonNode resolved(JsonNode contract, JsonNode node) {
        return node.has("$ref") ? contract.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static Answer call(Sandbox sandbox, Example example) {
        return Calls.send(Calls.request(sandbox, example.path())
                .header("Content-Type", "application/json")
                .method(
                        example.method(),
                        example.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(example.body())));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void findsWhatTheExamplesOfTheContractName(Example example) {
        Answer answer = call(examples, example);

        if (OF_OTHER_ORDERS.stream().anyMatch(example.body()::contains)) {
            assertThat(answer.info()).containsPattern("^(Not possible|new_order_id: only)");
        } else {
            assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void answersAnEmptyBodyWithoutFailing(Example example) {
        Answer answer = call(
                examples,
                new Example(example.method(), example.path(), example.body().isEmpty() ? "" : "{}"));

        assertThat(answer.status()).as(answer.body().toString()).isLessThan(500);
    }

    @Test
    void goesBackToTheSeed() {
        Calls.send(Calls.request(examples, "/recurring/customer-0001/remove/Ab3dE5fG7hJ")
                .DELETE());
        Calls.post(examples, Bodies.redirect());
        examples.clock().advance(Duration.ofDays(40));

        examples.reset();

        assertThat(Calls.get(examples, "/recurring/customer-0001").at("/data/tokens"))
                .hasSize(2);
        assertThat(Calls.get(examples, "/orders/shop-2026-0100")
                        .at("/data/transaction_id")
                        .asLong())
                .isEqualTo(1700000000000001L);
        assertThat(Calls.get(examples, "/orders/" + Bodies.ORDER_ID).code()).isEqualTo(1006);
    }

    @Test
    void tellsNobodyOfIt() throws IOException {
        try (Merchant merchant = new Merchant();
                Sandbox sandbox = Sandbox.builder()
                        .seed(file(
                                "orders: [{request: {type: redirect, order_id: a, currency: EUR, amount: 1, description: x, "
                                        + "payment_options: {notification_url: '" + merchant.url("/n")
                                        + "'}}, pay: {gateway: IDEAL, outcome: success}}]"))
                        .start()) {
            assertThat(Calls.get(sandbox, "/orders/a").at("/data/status").asText())
                    .isEqualTo("completed");
            sandbox.notifications().await(Duration.ofSeconds(10));
            assertThat(merchant.received()).isEmpty();
            assertThat(sandbox.effects()).isEmpty();
            assertThat(sandbox.journal()).hasSize(1);
            assertThat(sandbox.outbox()).isEmpty();
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("seed.yaml"), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "orders: [{request: {}, colour: red}]|/orders/0: property 'colour'",
                "cards: [{customer: a, token: t, method: VISA, expiry: '1399'}]|/cards/0/expiry:",
                "cards: [{token: t, method: VISA}]|/cards/0: required property 'customer'",
                "shops: []|property 'shops'",
                "cards: [{customer: a, token: t, method: PIGEON}]|/cards/0/method: is not the id",
                "sites: [{id: 1, keys: [k], methods: [IDEAL, PIGEON]}]|/sites/0/methods/1: is not the id",
                "sites: [{id: 1}]|/sites/0: required property 'keys'",
                "orders: {}|/orders: object found, array expected",
                "'cards: [{'|line 1, column 10",
                "orders: [{request: {type: redirect, order_id: a, currency: EUR, amount: 0, description: x}}]"
                        + "|/orders/0/request: amount",
                "orders: [{request: {type: redirect, order_id: a, currency: EUR, amount: 5, description: x},"
                        + " refunds: [{request: {amount: 5}}]}]|/orders/0/refunds/0/request:"
            })
    void tellsWhereASeedIsWrong(String text, String where) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sandbox.builder().seed(file(text)).start().close())
                .withMessageContaining("seed.yaml")
                .withMessageContaining(where);
    }

    @Test
    void knowsAMerchantsOwnSites() throws IOException {
        Path seed = file("""
                sites:
                  - {id: 1, name: Lamps, keys: [key-of-lamps], methods: [IDEAL, VISA]}
                  - {id: 2, name: Teas, keys: [key-of-teas, second-key-of-teas]}
                terminals:
                  - {id: COUNTER1, group: 77, name: Counter}
                """);
        try (Sandbox sandbox = Sandbox.builder().seed(seed).start()) {
            assertThat(as(sandbox, "key-of-lamps", "/me").at("/data/site_id").asInt())
                    .isEqualTo(1);
            assertThat(as(sandbox, "second-key-of-teas", "/me")
                            .at("/data/site_id")
                            .asInt())
                    .isEqualTo(2);
            assertThat(as(sandbox, "another-key", "/me").code()).isEqualTo(1032);
            assertThat(as(sandbox, "key-of-teas", "/sites/2").at("/data/name").asText())
                    .isEqualTo("Teas");
            assertThat(as(sandbox, "key-of-lamps", "/gateways").body().findValuesAsText("id"))
                    .containsExactlyInAnyOrder("IDEAL", "VISA");
            assertThat(as(sandbox, "key-of-teas", "/gateways").at("/data")).hasSizeGreaterThan(10);
            assertThat(as(sandbox, "key-of-lamps", "/gateways/KLARNA").code()).isEqualTo(1023);
            assertThat(as(sandbox, "key-of-lamps", "/terminal-groups/77/terminals")
                            .at("/data/0/id")
                            .asText())
                    .isEqualTo("COUNTER1");
            assertThat(Calls.send(request(sandbox, "key-of-lamps", "/orders")
                                    .POST(BodyPublishers.ofString(Bodies.redirect()
                                            .put("gateway", "KLARNA")
                                            .toString())))
                            .code())
                    .isEqualTo(1023);
        }
    }

    private static HttpRequest.Builder request(Sandbox sandbox, String key, String path) {
        return HttpRequest.newBuilder(URI.create(sandbox.baseUri() + path)).header("api_key", key);
    }

    private static Answer as(Sandbox sandbox, String key, String path) {
        return Calls.send(request(sandbox, key, path));
    }

    @Test
    void tellsThatThereIsNoSuchFile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sandbox.builder().seed(folder.resolve("nothing.yaml")))
                .withMessageContaining("nothing.yaml: cannot be read");
    }

    @Test
    void readsJsonToo() throws IOException {
        Path json = Files.writeString(
                folder.resolve("seed.json"),
                "{\"cards\":[{\"customer\":\"a\",\"token\":\"t-1\",\"method\":\"VISA\",\"expiry\":\"3012\"}]}");

        try (Sandbox sandbox = Sandbox.builder().seed(json).start()) {
            assertThat(Calls.get(sandbox, "/recurring/a")
                            .at("/data/tokens/0/last4")
                            .asText())
                    .isEqualTo("1111");
        }
    }
}
