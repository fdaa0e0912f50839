package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brave.Span.Kind;
import brave.handler.MutableSpan;
import brave.handler.SpanHandler;
import brave.propagation.TraceContext;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.Sandbox;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** The shop as it runs. */
@OpenShop
class ShopTest {

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
    private final Sandbox sandbox;
    private final JdbcTemplate database;
    private final PlatformTransactionManager transactions;
    private final Spans spans;

    @Autowired
    ShopTest(
            Environment environment,
            Sandbox sandbox,
            JdbcTemplate database,
            PlatformTransactionManager transactions,
            Spans spans) {
        this.customer = RestClient.builder()
                .requestFactory(new HttpComponentsClientHttpRequestFactory())
                .baseUrl("http://127.0.0.1:" + environment.getProperty("local.server.port"))
                .build();
        this.sandbox = sandbox;
        this.database = database;
        this.transactions = transactions;
        this.spans = spans;
    }

    @Test
    void aPaidOrderIsShippedOnceHoweverOftenTheShopIsNotified() {
        order("basket-1");

        sandbox.orders().pay("basket-1", "IDEAL", PaymentOutcome.SUCCESS);
        sandbox.notifications().resend("basket-1");
        sandbox.notifications().await(Duration.ofSeconds(20));

        assertThat(sandbox.notifications().attempts("basket-1"))
                .hasSizeGreaterThan(1)
                .allMatch(attempt -> attempt.acknowledged());
        assertThat(database.queryForList("SELECT id FROM shipped WHERE id = 'basket-1'"))
                .hasSize(1);
    }

    /** Flyway made the store's table, and the transaction is one of JPA. */
    @Test
    void whatTheShopWritesInATransactionOfJpaIsCommittedWithTheStoresRow() {
        assertThat(transactions).isInstanceOf(JpaTransactionManager.class);
        order("basket-5");

        sandbox.orders().pay("basket-5", "IDEAL", PaymentOutcome.SUCCESS);
        sandbox.notifications().await(Duration.ofSeconds(20));

        assertThat(database.queryForList("SELECT shipped.id FROM shipped JOIN multisafepay_notifications told"
                        + " ON told.order_id = shipped.id WHERE told.paid AND shipped.id = 'basket-5'"))
                .hasSize(1);
    }

    @Test
    void aPaidOrderIsRefunded() {
        order("basket-2");
        sandbox.orders().pay("basket-2", "IDEAL", PaymentOutcome.SUCCESS);

        post("/orders/basket-2/refunds", Map.of("id", "return-1", "amount", "5.00"));

        assertThat(sandbox.effects())
                .filteredOn(effect -> effect.type().equals("refund"))
                .singleElement()
                .matches(refund -> refund.orderId().equals("basket-2") && refund.amount() == 500);
    }

    @Test
    void theShopIsUpWhileMultiSafepayAnswers() {
        assertThat(get("/actuator/health")).contains("\"multiSafepay\":{", "\"status\":\"UP\"");
    }

    @Test
    void anErrorOfTheLibraryIsAProblemDetail() {
        assertThatThrownBy(() -> get("/orders/nobodys"))
                .isInstanceOfSatisfying(HttpClientErrorException.NotFound.class, e -> {
                    assertThat(e.getResponseHeaders()).isNotNull();
                    assertThat(e.getResponseHeaders().getContentType()).hasToString("application/problem+json");
                    assertThat(e.getResponseBodyAsString()).contains("The payment does not exist");
                });
    }

    @Test
    void aCallLeavesASpanInTheTraceOfItsRequest() {
        order("basket-3");

        assertThat(spans.ofCalls()).anySatisfy(span -> {
            assertThat(span.name()).isEqualTo("multisafepay createOrder");
            assertThat(span.parentId()).isNotNull();
        });
    }

    @Test
    void prometheusKeepsTheMetersOfTheLibraryBesideThoseOfTheShop() {
        order("basket-4");
        assertThatThrownBy(() -> get("/orders/nobodys")).isNotNull();
        get("/actuator/health");

        assertThat(get("/actuator/prometheus"))
                .contains("multisafepay_client_calls_seconds_count{")
                .contains("operation=\"createOrder\",outcome=\"SUCCESS\",status=\"200\"")
                .contains("operation=\"getOrder\",outcome=\"NOT_FOUND\",status=\"404\"")
                .contains("http_server_requests_seconds_count{")
                .doesNotContain("basket-4");
    }

    private void order(String id) {
        assertThat(post("/orders", Map.of("id", id, "amount", "25.99", "description", "Basket")))
                .startsWith("http");
    }

    private String post(String path, Map<String, String> body) {
        return String.valueOf(customer.post()
                .uri(path)
                .body(body)
                .retrieve()
                .toEntity(String.class)
                .getBody());
    }

    private String get(String path) {
        return String.valueOf(customer.get().uri(path).retrieve().body(String.class));
    }
}
