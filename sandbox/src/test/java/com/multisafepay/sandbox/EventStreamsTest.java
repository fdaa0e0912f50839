package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Calls.Answer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class EventStreamsTest {
    private static final String ID = Bodies.ORDER_ID;

    @RegisterExtension
    static final SandboxExtension SANDBOX = Sandboxes.startingAt("2026-06-01T10:00:00Z");

    private final Sandbox sandbox = SANDBOX.sandbox();
    private final LifeCalls calls = new LifeCalls(sandbox);

    /** A stream as it comes, read line by line by the JDK's own client. */
    private record Opened(HttpResponse<InputStream> response, BufferedReader lines) implements AutoCloseable {
        /** Returns the next event, without comments and blank lines. */
        String event() throws IOException {
            StringBuilder event = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty() && event.length() > 0) {
                    return event.toString();
                }
                if (!line.isEmpty() && !line.startsWith(":")) {
                    event.append(line).append('\n');
                }
            }
            return "ended";
        }

        String state() throws IOException {
            JsonNode told = Calls.MAPPER.readTree(event().replaceFirst("(?s).*\ndata: ", ""));
            return told.path("status").asText()
                    + '/'
                    + told.path("financial_status").asText();
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    private JsonNode created(ObjectNode body) {
        return Calls.post(sandbox, body).at("/data");
    }

    private static HttpRequest.Builder request(JsonNode created, String authorization) {
        return HttpRequest.newBuilder(
                        URI.create(created.path("events_stream_url").asText()))
                .header("Authorization", authorization);
    }

    private static Opened open(JsonNode created) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = HttpClient.newHttpClient()
                .send(request(created, created.path("events_token").asText()).build(), BodyHandlers.ofInputStream());
        return new Opened(response, new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8)));
    }

    static Stream<ObjectNode> announced() {
        return Stream.of(
                Bodies.redirect(),
                Bodies.redirect().put("type", "paymentlink"),
                Bodies.redirect().put("type", "checkout"),
                Bodies.atTerminal("00000ABC"));
    }

    @ParameterizedTest
    @MethodSource("announced")
    void isAnnouncedByEachOrderWithASession(ObjectNode order) throws Exception {
        try (Opened stream = open(created(order))) {
            assertThat(stream.response().statusCode()).isEqualTo(200);
            assertThat(stream.response().headers().firstValue("Content-Type")).contains("text/event-stream");
            assertThat(stream.response().headers().firstValue("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void tellsEachChangeInSequence() throws Exception {
        try (Opened stream = open(created(Bodies.atTerminal("00000ABC")))) {
            sandbox.orders().pay(ID, PaymentOutcome.FAILURE);
            sandbox.orders().pay(ID, PaymentOutcome.SUCCESS);

            assertThat(Stream.of(stream.state(), stream.state(), stream.state(), stream.state()))
                    .containsExactly(
                            "initialized/initialized",
                            "declined/declined",
                            "initialized/initialized",
                            "completed/completed");
        }
    }

    /** As the order itself tells it. */
    @Test
    void tellsNoStatusOfTheMoneyWhereAnOrderAtATerminalWasCancelled() throws Exception {
        try (Opened stream = open(created(Bodies.atTerminal("00000ABC")))) {
            calls.send("POST", "/orders/" + ID + "/cancel", "{}");

            assertThat(stream.event()).contains("\"financial_status\":null", "\"status\":\"cancelled\"");
        }
    }

    @Test
    void writesAnEventAsDocumented() throws Exception {
        try (Opened stream = open(created(Bodies.redirect()))) {
            sandbox.orders().pay(ID, PaymentOutcome.SUCCESS);

            assertThat(stream.event())
                    .matches(
                            "event: session.order\ndata: \\{\"financial_status\":\"initialized\",\"order_id\":\"" + ID
                                    + "\",\"session_id\":\"\\w{35}\",\"status\":\"initialized\",\"transaction_id\":\"\\d{16}\"}\n");
        }
    }

    @Test
    void beginsWithWhereThePaymentStands() throws Exception {
        JsonNode created = created(Bodies.redirect());
        sandbox.orders().pay(ID, PaymentOutcome.SUCCESS);

        try (Opened stream = open(created)) {
            assertThat(stream.state()).isEqualTo("completed/completed");
        }
    }

    @Test
    void tellsTheSameToEachReader() throws Exception {
        JsonNode created = created(Bodies.redirect());
        try (Opened one = open(created);
                Opened other = open(created)) {
            sandbox.orders().pay(ID, PaymentOutcome.SUCCESS);

            assertThat(one.event()).isEqualTo(other.event());
        }
    }

    @Test
    void tellsNothingOfOtherOrders() throws Exception {
        try (Opened stream = open(created(Bodies.redirect()))) {
            calls.create(Bodies.redirect().put("order_id", "another"));
            sandbox.orders().pay("another", PaymentOutcome.SUCCESS);
            sandbox.orders().pay(ID, PaymentOutcome.SUCCESS);

            assertThat(stream.event()).contains("\"order_id\":\"" + ID + "\"");
        }
    }

    @Test
    void goesOnWhenTheOrderIsMadeAnew() throws Exception {
        try (Opened stream = open(created(Bodies.redirect()))) {
            created(Bodies.redirect());
            sandbox.orders().pay(ID, PaymentOutcome.SUCCESS);

            assertThat(stream.state()).isEqualTo("initialized/initialized");
            assertThat(stream.state()).isEqualTo("completed/completed");
        }
    }

    @Test
    void endsWithItsToken() throws Exception {
        try (Opened stream = open(created(Bodies.redirect().put("seconds_active", 60)))) {
            sandbox.clock().advance(Duration.ofDays(8));

            assertThat(stream.state()).isEqualTo("expired/expired");
            assertThat(stream.event()).isEqualTo("ended");
        }
    }

    @Test
    void endsWithItsOrder() throws Exception {
        try (Opened stream = open(created(Bodies.redirect()))) {
            sandbox.reset();

            assertThat(stream.event()).isEqualTo("ended");
        }
    }

    @Test
    void takesTheTokenAfterBearerToo() throws Exception {
        JsonNode created = created(Bodies.redirect());
        HttpRequest request = request(
                        created, "Bearer " + created.path("events_token").asText())
                .build();
        HttpResponse<InputStream> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        response.body().close();

        assertThat(response.statusCode()).isEqualTo(200);
    }

    static Stream<String> badTokens() {
        return Stream.of("", "Bearer ", "any-key", "a.b.c", "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.x", "ALTERED");
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void refusesAnotherTokenAsTheApiRefusesAKey(String token) {
        JsonNode created = created(Bodies.redirect());
        String altered = created.path("events_token").asText().replaceFirst(".$", "_");

        Answer answer = Calls.send(request(created, token.equals("ALTERED") ? altered : token));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo(1032);
    }

    @Test
    void refusesATokenThatHasEnded() {
        JsonNode created = created(Bodies.redirect().put("seconds_active", 60));
        sandbox.clock().advance(Duration.ofDays(8));

        assertThat(Calls.send(request(created, created.path("events_token").asText()))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void takesNoOtherMethodThanGet() {
        JsonNode created = created(Bodies.redirect());

        Answer answer = Calls.send(
                request(created, created.path("events_token").asText()).POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.response().headers().firstValue("Allow")).contains("GET");
    }
}
