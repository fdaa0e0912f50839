package com.multisafepay.contract.outcome;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.MultiSafepayBuilder;
import com.multisafepay.customer.Browser;
import com.multisafepay.customer.Customer;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.StateConflictException;
import com.multisafepay.error.TryLaterException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.request.DirectOrder;
import com.multisafepay.payment.CardPayment;
import com.multisafepay.refund.Refund;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.Sandbox;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import feign.Client;
import feign.micrometer.MicrometerCapability;
import feign.micrometer.MicrometerObservationCapability;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.SenderContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ForeignPartsTest {

    private static final Refund ONE_BACK = Refund.of(Money.of("1.00", "EUR"));

    private final List<Headers> received = new CopyOnWriteArrayList<>();
    private final List<Integer> ports = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    ForeignPartsTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private MultiSafepayBuilder to(int status, String body) {
        server.createContext("/", exchange -> {
            received.add(exchange.getRequestHeaders());
            ports.add(exchange.getRemoteAddress().getPort());
            exchange.getRequestBody().readAllBytes();
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        return MultiSafepay.builder()
                .apiKey("key-of-a-shop")
                .readAttempts(1)
                .environment(Environment.of(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/json")));
    }

    private static String order(String id) {
        return "{\"success\":true,\"data\":{\"order_id\":\"" + id
                + "\",\"status\":\"completed\",\"currency\":\"EUR\",\"amount\":1}}";
    }

    @SuppressWarnings("deprecation") // Its successor is missing from Feign below 13.11.
    private static Client feignsOwn() {
        return new Client.Default(null, null);
    }

    /** Puts the header of a trace on each request that is observed, as tracers do. */
    private static final class Tracing implements ObservationHandler<SenderContext<Object>> {
        @Override
        public void onStart(SenderContext<Object> context) {
            context.getSetter().set(context.getCarrier(), "traceparent", "00-1-2-01");
        }

        @Override
        public boolean supportsContext(Observation.Context context) {
            return context instanceof SenderContext;
        }
    }

    @Test
    void aTracerTakesPartInEveryCall() {
        ObservationRegistry observations = ObservationRegistry.create();
        observations.observationConfig().observationHandler(new Tracing());
        try (MultiSafepay client = to(200, order("o1"))
                .capability(new MicrometerObservationCapability(observations))
                .build()) {
            client.orders().get("o1");
            client.orders().cancel(OrderId.of("o1"));
        }

        assertThat(received)
                .hasSize(2)
                .allSatisfy(
                        headers -> assertThat(headers.getFirst("traceparent")).isEqualTo("00-1-2-01"));
    }

    /** A meter puts a body of its own around the answer's. */
    @Test
    void anAnswerAboutSomethingElseGivesTheConnectionUpUnderAMeterToo() {
        try (MultiSafepay client = to(200, order("o2"))
                .capability(new MicrometerCapability(new SimpleMeterRegistry()))
                .build()) {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> client.orders().get("o1")).isInstanceOf(AnswerNotUnderstoodException.class);
            }
        }

        assertThat(ports).doesNotHaveDuplicates().hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 408, 499, 500, 502})
    void feignsOwnClientIsJudgedAsOurs(int status) {
        try (MultiSafepay client =
                to(status, "<html>No</html>").httpClient(feignsOwn()).build()) {
            assertThatThrownBy(() -> client.orders().get("o1")).isInstanceOf(TryLaterException.class);
            assertThatThrownBy(() -> client.refunds().create(OrderId.of("o1"), ONE_BACK))
                    .isInstanceOf(OutcomeUnknownException.class);
        }

        assertThat(received).hasSize(2);
    }

    @Test
    void aServerThatFeignsOwnClientDoesNotReachLeavesTheOutcomeOfAWriteUnknown() {
        try (MultiSafepay client = to(200, order("o1")).httpClient(feignsOwn()).build()) {
            server.stop(0);

            assertThatThrownBy(() -> client.orders().get("o1")).isInstanceOf(TryLaterException.class);
            assertThatThrownBy(() -> client.refunds().create(OrderId.of("o1"), ONE_BACK))
                    .isInstanceOf(OutcomeUnknownException.class);
        }
    }

    /** The library keeps no time of its own, which the clock of a test could not move. */
    @Test
    void theSandboxAloneRefusesTheSameAmountForFiveMinutesOfItsClock() {
        try (Sandbox sandbox = Sandbox.start();
                MultiSafepay client = MultiSafepay.builder()
                        .apiKey(sandbox.apiKey())
                        .environment(Environment.of(sandbox.baseUri()))
                        .build()) {
            client.orders()
                    .create(DirectOrder.builder()
                            .orderId("o1")
                            .amount(Money.of("10.00", "EUR"))
                            .description("Order 1")
                            .customer(Customer.builder()
                                    .ipAddress("198.51.100.7")
                                    .email("a.bakker@shop.example")
                                    .browser(Browser.builder().language("nl-NL").build())
                                    .build())
                            .payment(CardPayment.of(
                                    GatewayId.VISA, "4111111111111111", "A Bakker", YearMonth.of(2038, 12), "123"))
                            .build());
            sandbox.orders().pay("o1", PaymentOutcome.SUCCESS);
            client.refunds().create(OrderId.of("o1"), ONE_BACK);
            assertThatThrownBy(() -> client.refunds().create(OrderId.of("o1"), ONE_BACK))
                    .isInstanceOf(StateConflictException.class)
                    .hasMessageContaining("less than five minutes ago");

            sandbox.clock().advance(Duration.ofMinutes(10));

            assertThat(client.refunds().create(OrderId.of("o1"), ONE_BACK).refundId())
                    .isPresent();
        }
    }
}
