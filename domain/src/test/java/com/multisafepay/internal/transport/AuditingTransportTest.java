package com.multisafepay.internal.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.audit.Exchange;
import com.multisafepay.audit.ExchangeListener;
import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The exchanges that a listener is told of, without a network. */
class AuditingTransportTest {

    private static final String KEY = "key-of-a-shop";
    private static final Request REQUEST = Requests.of(
            HttpMethod.POST,
            "https://api.example/v1/orders?locale=nl_NL",
            Map.of(
                    "api_key",
                    List.of(KEY),
                    "Authorization",
                    List.of("Bearer b"),
                    "X-Trace",
                    List.of("t " + KEY + " of 4111111111111111")),
            "{\"order_id\":\"a\",\"card_number\":\"4111111111111111\"}");

    private final List<Exchange> exchanges = new ArrayList<>();
    private final RecordingLog log = new RecordingLog();
    private long nanos = 5;

    private AuditingTransport audit(Transport transport, boolean redacted, ExchangeListener listener) {
        return new AuditingTransport(log.logger, transport, listener, redacted, new Masking(KEY), () -> nanos);
    }

    private Response answer(@Nullable String body) throws IOException {
        return answer(body, true);
    }

    private Response answer(@Nullable String body, boolean redacted) throws IOException {
        return audit(transport(body), redacted, exchanges::add).send(REQUEST, Requests.OPTIONS, Requests.aMinute());
    }

    private Transport transport(@Nullable String body) {
        Map<String, Collection<String>> headers = Map.of("Set-Cookie", List.of("c=1"), "X-Id", List.of("1", KEY));
        return (request, options, deadline) -> {
            nanos += 7;
            Response.Builder came =
                    Response.builder().request(request).status(201).headers(headers);
            return body == null ? came.build() : came.body(body, UTF_8).build();
        };
    }

    @Test
    void tellsAllOfAnAnswerAndHandsItOn() throws IOException {
        Response answer = answer("{\"status\":\"completed\",\"name\":\"Anna\"}");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(new String(ByteBody.of(answer), UTF_8)).contains("Anna");
        Exchange told = exchanges.get(0);
        assertThat(told.operation()).isEqualTo("POST");
        assertThat(told.method()).isEqualTo("POST");
        assertThat(told.path()).isEqualTo("/v1/orders");
        assertThat(told.requestBody()).contains("{\"order_id\":\"a\",\"card_number\":\"***\"}");
        assertThat(told.status()).hasValue(201);
        assertThat(told.responseBody()).contains("{\"status\":\"completed\",\"name\":\"***\"}");
        assertThat(told.failure()).isEmpty();
        assertThat(told.duration()).isEqualTo(Duration.ofNanos(7));
    }

    @Test
    void masksHeadersWithSecretsAndSecretsInHeaders() throws IOException {
        answer("{}");

        assertThat(exchanges.get(0).requestHeaders())
                .containsEntry("API_KEY", List.of("***"))
                .containsEntry("authorization", List.of("***"))
                .containsEntry("X-Trace", List.of("t *** of ***"));
        assertThat(exchanges.get(0).responseHeaders())
                .containsEntry("set-cookie", List.of("***"))
                .containsEntry("X-Id", List.of("1", "***"));
    }

    @Test
    void showsAllButTheKeyWhereThatIsAskedFor() throws IOException {
        answer("Anna with " + KEY, false);

        Exchange told = exchanges.get(0);
        assertThat(told.path()).isEqualTo("/v1/orders?locale=nl_NL");
        assertThat(told.requestBody().orElseThrow()).contains("4111111111111111");
        assertThat(told.responseBody()).contains("Anna with ***");
        assertThat(told.requestHeaders())
                .containsEntry("api_key", List.of("***"))
                .containsEntry("Authorization", List.of("Bearer b"))
                .containsEntry("X-Trace", List.of("t *** of 4111111111111111"));
        assertThat(told.responseHeaders()).containsEntry("Set-Cookie", List.of("c=1"));
    }

    @Test
    void tellsOfAnAnswerWithoutABody() throws IOException {
        assertThat(answer(null).body()).isNull();

        assertThat(exchanges.get(0).responseBody()).isEmpty();
    }

    @Test
    void tellsOfAFailureAndHandsItOn() {
        Transport broken = (request, options, deadline) -> {
            nanos += 3;
            throw new SocketException("reset by " + KEY);
        };

        assertThatThrownBy(
                        () -> audit(broken, true, exchanges::add).send(REQUEST, Requests.OPTIONS, Requests.aMinute()))
                .isInstanceOf(SocketException.class);

        assertThat(exchanges.get(0).failure()).contains("SocketException: reset by ***");
        assertThat(exchanges.get(0).status()).isEmpty();
        assertThat(exchanges.get(0).responseHeaders()).isEmpty();
        assertThat(exchanges.get(0).duration()).isEqualTo(Duration.ofNanos(3));
    }

    @Test
    void aListenerThatThrowsIsLoggedAndStopsNoCall() throws IOException {
        ExchangeListener throwing = exchange -> {
            throw new IllegalStateException("full of 4111111111111111");
        };

        assertThat(audit(transport("{}"), true, throwing)
                        .send(REQUEST, Requests.OPTIONS, Requests.aMinute())
                        .status())
                .isEqualTo(201);

        assertThat(log.events)
                .singleElement()
                .satisfies(event -> assertThat(event.getArgumentArray())
                        .containsExactly("POST", "java.lang.IllegalStateException"));
    }

    @Test
    void tellsABodyThatIsNoJsonObjectByItsLength() throws IOException {
        answer("<html>");
        answer("7");

        assertThat(exchanges.get(0).responseBody()).contains("(6 bytes that are no JSON object)");
        assertThat(exchanges.get(1).responseBody()).contains("(1 bytes that are no JSON object)");
    }

    @Test
    void showsOfABodyWhatTellsOfNobody() throws IOException {
        answer("{\"amount\":5,\"age\":5,\"live\":true,\"email\":null,\"order_id\":[\"a\",1],\"names\":[\"Anna\"],"
                + "\"items\":[{\"quantity\":2,\"name\":\"Lamp\"}],\"reason\":\"of 4111111111111111\","
                + "\"4111111111111111\":1}");

        assertThat(exchanges.get(0).responseBody())
                .contains("{\"amount\":5,\"age\":\"***\",\"live\":true,\"email\":null,\"order_id\":[\"a\",1],"
                        + "\"names\":[\"***\"],\"items\":[{\"quantity\":2,\"name\":\"***\"}],\"reason\":\"of ***\","
                        + "\"***\":\"***\"}");
    }
}
