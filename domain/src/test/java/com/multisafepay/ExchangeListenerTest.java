package com.multisafepay;

import static com.multisafepay.RawServer.http;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.audit.Exchange;
import com.multisafepay.audit.ExchangeListener;
import com.multisafepay.customer.Browser;
import com.multisafepay.customer.Customer;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.TryLaterException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.DirectOrder;
import com.multisafepay.payment.CardPayment;
import java.io.IOException;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ExchangeListenerTest {

    private static final DirectOrder BY_CARD = DirectOrder.builder()
            .orderId("a")
            .amount(Money.ofMinor(1, "EUR"))
            .description("Order a")
            .customer(Customer.builder()
                    .ipAddress("198.51.100.7")
                    .email("a.bakker@shop.example")
                    .browser(Browser.builder().language("nl-NL").build())
                    .build())
            .payment(CardPayment.of(GatewayId.VISA, "4111111111111111", "A Bakker", YearMonth.of(2030, 12), "123"))
            .build();

    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();

    private static RawServer withARequestId() {
        return RawServer.that((socket, out) -> out.write(http("200 OK", "X-Request-Id: req-1\r\n", RawServer.ORDER)));
    }

    @Test
    void seesWhatACallIsAboutAndMasksTheRest() throws IOException {
        try (RawServer server = withARequestId();
                MultiSafepay client =
                        server.client().exchangeListener(exchanges::add).build()) {
            client.orders().create(BY_CARD);
        }

        assertThat(exchanges).singleElement().satisfies(exchange -> {
            assertThat(exchange.operation()).isEqualTo("createOrder");
            assertThat(exchange.method()).isEqualTo("POST");
            assertThat(exchange.path()).isEqualTo("/v1/json/orders");
            assertThat(exchange.requestHeaders().get("API_KEY")).containsExactly("***");
            assertThat(exchange.requestBody().orElseThrow())
                    .contains("\"order_id\":\"a\"", "\"amount\":1", "\"gateway\":\"VISA\"", "\"card_number\":\"***\"")
                    .doesNotContain("4111", "123", "Bakker", "a.bakker", "198.51.100.7", "2030", "3012");
            assertThat(exchange.status()).hasValue(200);
            assertThat(exchange.responseBody().orElseThrow()).contains("\"status\":\"initialized\"");
            assertThat(exchange)
                    .hasToString(
                            "Exchange[createOrder, 200, " + exchange.duration().toMillis() + " ms]");
        });
    }

    @Test
    void seesTheIdOfARequestThatWentWell() throws IOException {
        try (RawServer server = withARequestId();
                MultiSafepay client =
                        server.client().exchangeListener(exchanges::add).build()) {
            client.orders().get("a");
        }

        assertThat(exchanges).singleElement().satisfies(exchange -> {
            assertThat(exchange.responseHeader("x-request-id")).contains("req-1");
            assertThat(exchange.responseHeader("x-other")).isEmpty();
        });
    }

    @Test
    void seesAllButTheKeyWhereThatIsAskedFor() throws IOException {
        try (RawServer server = withARequestId();
                MultiSafepay client = server.client()
                        .unredactedExchangeListener(exchanges::add)
                        .build()) {
            client.orders().create(BY_CARD);
            client.tokens().list("customer@shop.example");
        } catch (com.multisafepay.error.AnswerNotUnderstoodException notTokens) {
            // The answer is an order.
        }

        assertThat(exchanges.get(0).requestBody().orElseThrow()).contains("4111111111111111", "\"123\"");
        assertThat(exchanges.get(0).requestHeaders().get("api_key")).containsExactly("***");
        assertThat(exchanges.get(1).path()).startsWith("/v1/json/recurring/customer%40shop.example?limit=10");
    }

    @Test
    void seesEachAttemptOfARead() throws IOException {
        AtomicInteger count = new AtomicInteger();
        try (RawServer server = RawServer.that((socket, out) -> out.write(
                        count.getAndIncrement() == 0
                                ? http("503 Busy", "Retry-After: 0\r\n", "{\"success\":false}")
                                : RawServer.order()));
                MultiSafepay client =
                        server.client().exchangeListener(exchanges::add).build()) {
            client.orders().get("a");
        }

        assertThat(exchanges).extracting(each -> each.status().orElseThrow()).containsExactly(503, 200);
    }

    private String shown(String answer) throws IOException {
        exchanges.clear();
        try (RawServer server =
                        RawServer.that((socket, out) -> out.write(http("422 No", "", answer.replace('\'', '"'))));
                MultiSafepay client =
                        server.client().exchangeListener(exchanges::add).build()) {
            assertThatThrownBy(() -> client.orders().create(BY_CARD)).isInstanceOf(MultiSafepayException.class);
        }
        return exchanges.get(0).responseBody().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111111",
                "'4111111111111111'",
                "4111111111111111.0",
                "4.111111111111111E15",
                "-4111111111111111",
                "[1,[4111111111111111]]",
                "{'details':[4111111111111111]}",
                "123"
            })
    void seesNoCardNumberAndNoCodeThatCameAsANumber(String details) throws IOException {
        String shown = shown("{'success':false,'errors':[{'attribute':'card_number','details':" + details + "}]}");

        assertThat(shown).contains("***", "\"attribute\":\"card_number\"").doesNotContain("1111", "123");
    }

    @Test
    void seesOtherNumbersAsTheyCame() throws IOException {
        assertThat(shown("{'success':false,'error_code':1001,'details':[12.50,1e999999999],'amount':1000}"))
                .contains("\"error_code\":1001", "12.5", "\"amount\":1000");
    }

    @Test
    void seesNoPersonInWordsOfTheApi() throws IOException {
        assertThat(shown("{'success':false,'error_code':1000,'error_info':'A BAKKER <a.bakker@shop.example> at "
                        + "198.51.100.7 and x@y.example is unknown','customer':{'city':'Ons Dorp'},"
                        + "'message':'Nobody in Ons Dorp'}"))
                .contains("is unknown", "Nobody in ***", "\"error_code\":1000")
                .doesNotContain("BAKKER", "bakker", "198.51", "y.example", "Dorp");
    }

    @Test
    void seesNoCharacterThatBreaksALine() throws IOException {
        assertThat(shown("{'success':false,'error_info':'a\\nb\\u001bc\\u009bd\\u2028e'}"))
                .doesNotContainPattern("[\\p{Cc}\\u2028]")
                .contains("\\u009b", "\\u2028");
    }

    @Test
    void seesWhyNoAnswerCame() {
        ExchangeListener listener = exchanges::add;
        try (MultiSafepay client = MultiSafepay.builder()
                .apiKey("key-of-a-shop")
                .environment(Environment.of(URI.create("http://127.0.0.1:1/v1/json")))
                .readAttempts(1)
                .exchangeListener(listener)
                .build()) {
            assertThatThrownBy(() -> client.orders().get("a")).isInstanceOf(TryLaterException.class);
        }

        assertThat(exchanges).singleElement().satisfies(exchange -> {
            assertThat(exchange.status()).isEmpty();
            assertThat(exchange.responseBody()).isEmpty();
            assertThat(exchange.failure().orElseThrow()).contains("HttpHostConnectException", "127.0.0.1");
        });
    }
}
