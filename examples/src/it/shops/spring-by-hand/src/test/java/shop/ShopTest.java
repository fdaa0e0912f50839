package shop;

import static org.assertj.core.api.Assertions.assertThat;

import brave.Span.Kind;
import brave.handler.MutableSpan;
import brave.handler.SpanHandler;
import brave.propagation.TraceContext;
import com.multisafepay.order.OrderId;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.SandboxExtension;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;

/** The shop as it runs, traced: tests switch tracing off unless asked, by the first name up to Boot 3 and by the second since Boot 4. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.test.observability.auto-configure=true", "spring.test.tracing.export=true"})
class ShopTest {

    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    static final Wire WIRE = new Wire(SANDBOX::baseUri);

    @DynamicPropertySource
    static void reachTheSandbox(DynamicPropertyRegistry properties) {
        properties.add("multisafepay.api-key", SANDBOX::apiKey);
        properties.add("multisafepay.url", WIRE::uri);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Tracing {
        @Bean
        Spans spans() {
            return new Spans();
        }
    }

    /** Spans that ended. */
    static final class Spans extends SpanHandler {
        private final List<MutableSpan> ended = new CopyOnWriteArrayList<>();

        @Override
        public boolean end(TraceContext context, MutableSpan span, Cause cause) {
            return ended.add(span);
        }

        Stream<MutableSpan> ofCalls() {
            return ended.stream().filter(span -> span.kind() == Kind.CLIENT);
        }
    }

    private final RestClient customer;
    private final Warehouse warehouse;
    private final MeterRegistry meters;
    private final Spans spans;

    @Autowired
    ShopTest(Environment environment, Warehouse warehouse, MeterRegistry meters, Spans spans) {
        this.customer = RestClient.builder()
                .requestFactory(new HttpComponentsClientHttpRequestFactory())
                .baseUrl("http://127.0.0.1:" + environment.getProperty("local.server.port"))
                .build();
        this.warehouse = warehouse;
        this.meters = meters;
        this.spans = spans;
    }

    @AfterAll
    static void hangUp() {
        WIRE.close();
    }

    @Test
    void aPaidOrderIsShippedOnceHoweverOftenTheShopIsNotified() {
        order("basket-1");

        SANDBOX.sandbox().orders().pay("basket-1", "IDEAL", PaymentOutcome.SUCCESS);
        SANDBOX.sandbox().notifications().resend("basket-1");
        SANDBOX.sandbox().notifications().await(Duration.ofSeconds(20));

        assertThat(SANDBOX.sandbox().notifications().attempts("basket-1"))
                .hasSizeGreaterThan(1)
                .allMatch(attempt -> attempt.acknowledged());
        assertThat(warehouse.shipped()).containsOnlyOnce(OrderId.of("basket-1"));
    }

    @Test
    void aPaidOrderIsRefunded() {
        order("basket-2");
        SANDBOX.sandbox().orders().pay("basket-2", "IDEAL", PaymentOutcome.SUCCESS);

        post("/orders/basket-2/refunds", Map.of("id", "return-1", "amount", "5.00"));

        assertThat(SANDBOX.sandbox().effects())
                .filteredOn(effect -> effect.type().equals("refund"))
                .singleElement()
                .matches(refund -> refund.orderId().equals("basket-2") && refund.amount() == 500);
    }

    @Test
    void theShopIsUpWhileMultiSafepayAnswers() {
        Map<?, ?> health = Objects.requireNonNull(
                customer.get().uri("/actuator/health").retrieve().body(Map.class));

        assertThat(health.get("status")).isEqualTo("UP");
        assertThat(health.get("components")).asString().contains("multiSafepay={status=UP");
    }

    @Test
    void aCallCarriesItsTraceAndLeavesASpanAndAMeter() {
        int before = WIRE.arrived().size();

        order("basket-3");

        assertThat(WIRE.arrived()).hasSize(before + 1);
        String traceparent = WIRE.arrived().get(before).getFirst("traceparent");
        assertThat(traceparent).as("the header traceparent").isNotNull();
        assertThat(spans.ofCalls()).anySatisfy(span -> assertThat(traceparent).contains(span.traceId(), span.id()));
        assertThat(meters.find("http.client.requests")
                        .tag("http.method", "POST")
                        .timers())
                .isNotEmpty();
    }

    private void order(String id) {
        Map<?, ?> checkout = post("/orders", Map.of("id", id, "amount", "25.99", "description", "Basket"));
        assertThat(checkout.get("paymentUrl")).asString().startsWith("http");
    }

    private Map<?, ?> post(String path, Map<String, String> body) {
        Map<?, ?> answer = customer.post()
                .uri(path)
                .body(body)
                .retrieve()
                .toEntity(Map.class)
                .getBody();
        return answer == null ? Map.of() : answer;
    }
}
