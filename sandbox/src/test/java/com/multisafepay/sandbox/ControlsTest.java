package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.sandbox.Calls.Answer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlsTest {
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    @RegisterExtension
    static final SandboxExtension SANDBOX =
            new SandboxExtension(Sandbox.builder().apiKey("the-key").clock(SandboxClock.startingAt(NOON)));

    private static HttpRequest.Builder control(String path) {
        return HttpRequest.newBuilder(SANDBOX.baseUri().resolve("/sandbox" + path))
                .header("api_key", "the-key");
    }

    private static Answer advance(String by) {
        return Calls.send(control("/clock/advance").POST(BodyPublishers.ofString("{\"by\":\"" + by + "\"}")));
    }

    @Test
    void movesTheClockOverHttp() {
        assertThat(advance("PT2M").at("/now").asText()).isEqualTo("2026-06-01T12:02:00Z");
        assertThat(Calls.send(control("/clock").GET()).at("/now").asText()).isEqualTo("2026-06-01T12:02:00Z");
        assertThat(SANDBOX.sandbox().clock().instant()).isEqualTo(NOON.plus(Duration.ofMinutes(2)));
    }

    @ParameterizedTest
    @CsvSource({"tomorrow", "-PT1M", "''"})
    void movesTheClockOnlyAhead(String by) {
        assertThat(advance(by).status()).isEqualTo(400);
    }

    @Test
    void writesExchangesDownWithoutTheirSecrets() {
        Calls.post(SANDBOX.sandbox(), Bodies.card("4111111111111111"));
        Calls.get(SANDBOX.sandbox(), "/gateways?api_key=the-key&locale=en_US");

        String journal = Calls.send(control("/journal").GET()).body().toString();

        assertThat(journal)
                .contains("POST", "/orders", Bodies.ORDER_ID, "locale=en_US")
                .doesNotContain("4111111111111111", "the-key");
        assertThat(SANDBOX.sandbox().journal()).hasSize(2);
        assertThat(SANDBOX.sandbox().journal().get(0).status()).isEqualTo(200);
    }

    @Test
    void writesOnlyTheSizeOfABodyThatIsNoJson() {
        Calls.post(SANDBOX.sandbox(), "secret");

        assertThat(SANDBOX.sandbox().journal().get(0).request()).isEqualTo("6 bytes that are not a JSON object");
    }

    @Test
    void forgetsEverythingOnReset() {
        Calls.post(SANDBOX.sandbox(), Bodies.redirect());
        SANDBOX.sandbox().clock().advance(Duration.ofDays(1));

        Calls.send(control("/reset").POST(BodyPublishers.noBody()));

        assertThat(SANDBOX.sandbox().journal()).isEmpty();
        assertThat(SANDBOX.sandbox().clock().instant()).isEqualTo(NOON);
        assertThat(Calls.get(SANDBOX.sandbox(), "/orders/" + Bodies.ORDER_ID).code())
                .isEqualTo(1006);
    }

    @Test
    void guardsTheControlsWithAConfiguredKey() {
        URI clock = SANDBOX.baseUri().resolve("/sandbox/clock");

        assertThat(Calls.send(HttpRequest.newBuilder(clock).GET()).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"Origin, https://evil.example, 403", "Sec-Fetch-Site, cross-site, 403", "Sec-Fetch-Site, none, 200"})
    void doesNothingForThePageOfAnotherSite(String header, String value, int status) {
        Answer answer = Calls.send(
                control("/clock/advance").header(header, value).POST(BodyPublishers.ofString("{\"by\":\"PT1H\"}")));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(SANDBOX.sandbox().clock().instant().equals(NOON)).isEqualTo(status == 403);
    }

    @Test
    void namesTheControlsThatThereAre() {
        assertThat(Calls.send(control("/weather").GET()).info()).contains("GET /clock");
    }

    @Test
    void refusesToMoveTheClockBack() {
        assertThatThrownBy(() -> SANDBOX.sandbox().clock().advance(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/docs, 404",
        "/docs/../secret, 404",
        "/style.css, 404",
        "/connect/unknown/, 404",
        "/, 401",
        "/outbox, 401"
    })
    void servesNoPagesWithoutTheirModule(String path, int status) {
        URI address = URI.create("http://127.0.0.1:" + SANDBOX.baseUri().getPort() + path);

        Answer answer = Calls.send(HttpRequest.newBuilder(address).GET());

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.info()).containsPattern(status == 404 ? "multisafepay-sandbox-pages" : "key");
    }
}
