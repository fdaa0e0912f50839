package com.multisafepay.contract.secrecy;

import static com.multisafepay.contract.secrecy.EchoingServer.http;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.RedirectOrder;
import feign.micrometer.MicrometerCapability;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

class CallLogTest {

    private static final String ORDER =
            "{\"success\":true,\"data\":{\"order_id\":\"a\",\"status\":\"initialized\",\"currency\":\"EUR\",\"amount\":1}}";

    private static String order(String id) {
        return ORDER.replace("\"a\"", '"' + id + '"');
    }

    private static MultiSafepay to(Environment environment) {
        return MultiSafepay.builder()
                .apiKey(Leaks.KEY)
                .environment(environment)
                .readAttempts(1)
                .build();
    }

    @Test
    void aCallIsOneLineWithNothingElseThanOperationStatusDurationAndOrder() throws IOException {
        try (EchoingServer server =
                        EchoingServer.that(request -> http("200 OK", "", ORDER.replace("\"a\"", "\"my order/1\"")));
                MultiSafepay client = to(server.environment());
                RecordingLogs.Recording logs = RecordingLogs.from(Level.TRACE)) {
            client.orders().create(RedirectOrder.of("my order/1", Money.of("1", "EUR"), "Order 1"));
            client.orders().get("my order/1");

            assertThat(logs.lines())
                    .filteredOn(line -> line.logger().equals("com.multisafepay.calls"))
                    .allSatisfy(line -> assertThat(line.level()).isEqualTo(Level.DEBUG))
                    .extracting(line -> line.text().replaceAll("duration_ms=[0-9]+", "duration_ms=N"))
                    .containsExactly(
                            "operation=createOrder status=200 duration_ms=N order_id=my order/1",
                            "operation=getOrder status=200 duration_ms=N order_id=my order/1");
        }
    }

    @Test
    void aRefusalIsLoggedAtInfo() throws IOException {
        try (EchoingServer server = EchoingServer.that(request -> http("404 Not Found", "", "{\"success\":false}"));
                MultiSafepay client = to(server.environment());
                RecordingLogs.Recording logs = RecordingLogs.from(Level.INFO)) {
            assertThatThrownBy(() -> client.orders().get("a")).isInstanceOf(MultiSafepayException.class);

            assertThat(logs.lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line.level()).isEqualTo(Level.INFO))
                    .satisfies(
                            line -> assertThat(line.text()).startsWith("operation=getOrder status=404 duration_ms="));
        }
    }

    @Test
    void aCallThatFindsNobodyIsLoggedAtWarn() {
        try (MultiSafepay client = to(Environment.of(URI.create("http://127.0.0.1:1/v1/json")));
                RecordingLogs.Recording logs = RecordingLogs.from(Level.WARN)) {
            assertThatThrownBy(() -> client.orders().get("a")).isInstanceOf(MultiSafepayException.class);

            assertThat(logs.lines())
                    .singleElement()
                    .satisfies(
                            line -> assertThat(line.text()).startsWith("operation=getOrder status=TryLaterException"));
        }
    }

    @Test
    void anOrdersIdBreaksNoLine() throws IOException {
        try (EchoingServer server =
                        EchoingServer.that(request -> http("200 OK", "", order("a\\r\\nb\\u2028c" + Leaks.KEY)));
                MultiSafepay client = to(server.environment());
                RecordingLogs.Recording logs = RecordingLogs.from(Level.DEBUG)) {
            client.api(OrdersApi.class).getOrder("a\r\nb\u2028c" + Leaks.KEY, null);

            assertThat(logs.lines())
                    .filteredOn(line -> line.logger().equals("com.multisafepay.calls"))
                    .singleElement()
                    .satisfies(line -> assertThat(line.text()).endsWith("order_id=a\\u000d\\u000ab\\u2028c***"));
        }
    }

    @Test
    void aListenerThatThrowsIsLoggedAndStopsNoPayment() throws IOException {
        try (EchoingServer server = EchoingServer.that(request -> http("200 OK", "", ORDER));
                MultiSafepay client = MultiSafepay.builder()
                        .apiKey(Leaks.KEY)
                        .environment(server.environment())
                        .exchangeListener(exchange -> {
                            throw new IllegalStateException("the audit trail is full of " + Leaks.CARD);
                        })
                        .build();
                RecordingLogs.Recording logs = RecordingLogs.from(Level.WARN)) {
            client.orders().create(RedirectOrder.of("a", Money.of("1", "EUR"), "Order a"));

            assertThat(logs.lines())
                    .extracting(RecordingLogs.Line::text)
                    .containsExactly(
                            "operation=createOrder the exchange listener threw java.lang.IllegalStateException");
        }
    }

    @Test
    void aMeterCountsEachCallByOperationWithNoValueOfThePath() throws IOException {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        try (EchoingServer server = EchoingServer.that(
                        request -> http("200 OK", "", order(request.replaceAll("(?s)GET \\S*/(\\S+) .*", "$1"))));
                MultiSafepay client = MultiSafepay.builder()
                        .apiKey(Leaks.KEY)
                        .environment(server.environment())
                        .capability(new MicrometerCapability(meters))
                        .build()) {
            client.orders().get("order-1");
            client.orders().get("order-2");
        }

        assertThat(meters.get("feign.Client").tag("method", "getOrder").timer().count())
                .isEqualTo(2);
        assertThat(meters.getMeters())
                .noneMatch(meter -> meter.getId().toString().contains("order-1"));
    }
}
