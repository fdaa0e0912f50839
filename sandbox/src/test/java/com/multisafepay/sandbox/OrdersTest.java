package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.sandbox.Calls.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdersTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private static Sandbox sandbox() {
        return SANDBOX.sandbox();
    }

    @Test
    void answersARedirectOrderWithTheAddressOfItsPage() {
        Answer answer = Calls.post(sandbox(), Bodies.redirect());

        String session = answer.at("/data/session_id").asText();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(session).matches("[A-Za-z0-9]{35}");
        assertThat(answer.at("/data/payment_url").asText())
                .isEqualTo(SANDBOX.baseUri()
                        .resolve("/connect/" + session + "/?lang=en_US")
                        .toString());
        assertThat(answer.at("/data/order_id").asText()).isEqualTo(Bodies.ORDER_ID);
    }

    @ParameterizedTest
    @CsvSource({"nl_NL, nl_NL", "at_AT, at_AT", "xx_XX, en_US", "nl, en_US"})
    void opensThePageInTheCustomersLanguage(String sent, String shown) {
        var body = Bodies.redirect();
        body.putObject("customer").put("locale", sent);

        assertThat(Calls.post(sandbox(), body).at("/data/payment_url").asText()).endsWith("?lang=" + shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"redirect", "paymentlink", "checkout"})
    void answersEveryFlowWithAPage(String type) {
        Answer answer = Calls.post(sandbox(), Bodies.redirect().put("type", type));

        assertThat(answer.at("/data/payment_url").asText()).contains("/connect/");
    }

    @Test
    void findsAnOrderBeforeAMethodWasPicked() {
        Calls.post(sandbox(), Bodies.redirect());

        Answer answer = Calls.get(sandbox(), "/orders/" + Bodies.ORDER_ID);

        assertThat(answer.at("/data/status").asText()).isEqualTo("initialized");
        assertThat(answer.at("/data/payment_url").asText()).contains("/connect/");
        assertThat(answer.at("/data/transaction_id").isMissingNode()).isTrue();
    }

    @Test
    void findsAnOrderByTheIdOfItsPayment() {
        String transaction = Calls.post(sandbox(), Bodies.direct("IDEAL"))
                .at("/data/transaction_id")
                .asText();

        assertThat(transaction).matches("[0-9]{16}");
        assertThat(Calls.get(sandbox(), "/orders/" + transaction)
                        .at("/data/order_id")
                        .asText())
                .isEqualTo(Bodies.ORDER_ID);
    }

    @Test
    void knowsNoOrderThatWasNeverMade() {
        Answer answer = Calls.get(sandbox(), "/orders/nobody");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo(1006);
        assertThat(answer.info()).isEqualTo("Invalid transaction ID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'status':'cancelled'}", "{'status':'shipped'}", "{'new_order_id':'b'}", "{}"})
    void changesNoOrderThatWasNeverMade(String change) {
        Answer answer = Calls.send(Calls.request(sandbox(), "/orders/nobody")
                .method("PATCH", BodyPublishers.ofString(change.replace('\'', '"'))));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo(1006);
        assertThat(answer.info()).isEqualTo("Invalid transaction ID");
    }

    @Test
    void opensANewSessionForAnOrderThatIsStillOpen() {
        Answer first = Calls.post(sandbox(), Bodies.redirect());
        Answer second = Calls.post(sandbox(), Bodies.redirect());

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.at("/data/session_id")).isNotEqualTo(first.at("/data/session_id"));
    }

    @Test
    void refusesTheIdOfACompletedOrder() {
        Calls.post(sandbox(), Bodies.card("4111111111111111"));

        Answer again = Calls.post(sandbox(), Bodies.redirect());

        assertThat(again.status()).isEqualTo(404);
        assertThat(again.code()).isEqualTo(1006);
    }

    @Test
    void takesTheIdOfADeclinedOrderAgain() {
        Calls.post(sandbox(), Bodies.card("374200000000004"));

        assertThat(Calls.post(sandbox(), Bodies.redirect()).status()).isEqualTo(200);
    }

    @Test
    void keepsOrderIdsApartByCase() {
        Calls.post(sandbox(), Bodies.redirect());

        assertThat(Calls.get(sandbox(), "/orders/SHOP-0001").code()).isEqualTo(1006);
    }

    @Test
    void givesEveryOneOfManyConcurrentOrdersItsOwnSession() throws Exception {
        Set<String> sessions = ConcurrentHashMap.newKeySet();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> running = IntStream.range(0, 8)
                    .<Future<?>>mapToObj(thread -> threads.submit(() -> IntStream.range(0, 100)
                            .mapToObj(i -> Bodies.redirect().put("order_id", thread + "-" + i))
                            .map(body -> Calls.post(sandbox(), body)
                                    .at("/data/session_id")
                                    .asText())
                            .forEach(sessions::add)))
                    .toList();
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(sessions).hasSize(800).allMatch(session -> session.length() == 35);
    }

    @Test
    void givesTheSameIdsForTheSameSeed() {
        assertThat(seeded()).isEqualTo(seeded());
    }

    private static String seeded() {
        try (Sandbox seeded = Sandbox.builder().seed(7).start()) {
            return Calls.post(seeded, Bodies.redirect()).at("/data/session_id").asText();
        }
    }

    @Test
    void tellsTimeByItsOwnClock() {
        sandbox().clock().advance(Duration.ofDays(400));
        Calls.post(sandbox(), Bodies.redirect());

        String created = Calls.get(sandbox(), "/orders/" + Bodies.ORDER_ID)
                .at("/data/created")
                .asText();

        assertThat(created).startsWith(sandbox().clock().instant().toString().substring(0, 10));
    }

    @Test
    void givesBackTheCartWithItsTotal() {
        Calls.post(sandbox(), Bodies.withCart(Bodies.redirect()));

        Answer answer = Calls.get(sandbox(), "/orders/" + Bodies.ORDER_ID);

        assertThat(answer.at("/data/order_total").decimalValue()).isEqualByComparingTo("374.85");
        assertThat(answer.at("/data/order_adjustment/total_tax").decimalValue()).isEqualByComparingTo("59.85");
        assertThat(answer.at("/data/checkout_options/alternate/1/rules/0/rate").decimalValue())
                .isEqualByComparingTo("0.09");
        assertThat(answer.at("/data/shopping_cart/items")).hasSize(3);
    }
}
