package com.multisafepay;

import static com.multisafepay.RawServer.http;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.client.api.GatewaysApi;
import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.request.RedirectOrder;
import feign.RequestLine;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values cannot change the request that they travel in. */
@Timeout(60)
class WireSafetyTest {

    private static String requestLine(RawServer server) {
        return server.requests.get(0).lines().findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "a/../../me, a%2F..%2F..%2Fme",
        "../me, ..%2Fme",
        "a%2fb, a%252fb",
        "..%2f..%2fme, ..%252f..%252fme",
        "a?api_key=b, a%3Fapi_key%3Db",
        "a#b, a%23b",
        "a;b=c&d, a%3Bb%3Dc%26d",
        "a b+c, a%20b%2Bc",
        "'a\\b', a%5Cb",
        "100%, 100%25",
        "é€, %C3%A9%E2%82%AC"
    })
    void aValueStaysInItsSegmentOfThePath(String orderId, String segment) throws IOException {
        try (RawServer server = RawServer.withAnOrder(orderId);
                MultiSafepay client = server.client().build()) {
            client.orders().get(orderId);

            assertThat(requestLine(server)).isEqualTo("GET /v1/json/orders/" + segment + " HTTP/1.1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Injected: b", "a\nb", "a\u0000b"})
    void aLineBreakInAValueBreaksNoLine(String value) throws IOException {
        try (RawServer server = RawServer.withAnOrder(value);
                MultiSafepay client = server.client().build()) {
            assertThatThrownBy(() -> client.orders().get(value)).isInstanceOf(RequestRefusedException.class);

            client.api(OrdersApi.class).getOrder(value, value);

            assertThat(server.requests).singleElement().asString().doesNotContain("\nX-Injected", "\nb", "\u0000");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void aWayUpThatNoEncodingHidesIsRefused(String value) throws IOException {
        try (RawServer server = RawServer.withAnOrder();
                MultiSafepay client = server.client().build()) {
            assertThatThrownBy(() -> client.orders().get(value))
                    .isInstanceOf(RequestRefusedException.class)
                    .hasMessage("order_id: must not be . or .., which no path can hold, was \"" + value + "\"");
            assertThatThrownBy(() -> client.api(OrdersApi.class).getOrder(value, null))
                    .isInstanceOf(RequestRefusedException.class)
                    .hasMessage("path: must not have . or .. in the place of a value");

            assertThat(server.requests).isEmpty();
        }
    }

    @Test
    void aValueWithDotsInItIsNoWayUp() throws IOException {
        try (RawServer server = RawServer.withAnOrder("..a");
                MultiSafepay client = server.client().build()) {
            client.orders().get("..a");

            assertThat(requestLine(server)).isEqualTo("GET /v1/json/orders/..a HTTP/1.1");
        }
    }

    @Test
    void aQueryIsEncoded() throws IOException {
        try (RawServer server = RawServer.that(
                        (socket, out) -> out.write(http("200 OK", "", "{\"success\":true,\"data\":[]}")));
                MultiSafepay client = server.client().build()) {
            client.api(GatewaysApi.class).listGateways(null, "N L&api_key=x#%26é", null);

            assertThat(requestLine(server))
                    .isEqualTo("GET /v1/json/gateways?country=N%20L%26api_key%3Dx%23%2526%C3%A9 HTTP/1.1");
        }
    }

    /** An interface of somebody's own that leads elsewhere. */
    interface Elsewhere {
        @RequestLine("GET /steal")
        String away(URI host);
    }

    @Test
    void theKeyGoesNowhereElseWhateverAnInterfaceSays() throws IOException {
        try (RawServer server = RawServer.withAnOrder();
                MultiSafepay client = server.client().build()) {
            assertThatThrownBy(() -> client.api(Elsewhere.class).away(URI.create("http://198.51.100.7")))
                    .isInstanceOf(RequestRefusedException.class)
                    .hasMessage("path: must be one of the environment, the only place the key goes to");
        }
    }

    @Test
    void theHeaderOfATraceGoesOutBesideOurs() throws IOException {
        try (RawServer server = RawServer.withAnOrder();
                MultiSafepay client = server.client()
                        .capability(new AddedHeader("traceparent", "00-1-2-01"))
                        .build()) {
            client.orders().create(RedirectOrder.of("a", Money.of("0.01", "EUR"), "Order a"));

            assertThat(server.requests)
                    .singleElement()
                    .asString()
                    .contains("traceparent: 00-1-2-01\r\n", "api_key: key-of-a-shop\r\n");
        }
    }

    @Test
    void nobodyReplacesTheKeyByAHeader() throws IOException {
        try (RawServer server = RawServer.withAnOrder();
                MultiSafepay client = server.client()
                        .capability(new AddedHeader("API_KEY", "another-key"))
                        .build()) {
            assertThatThrownBy(() -> client.orders().get("a"))
                    .isInstanceOf(RequestRefusedException.class)
                    .hasMessage("header api_key: must be the client's own key (value not shown)");

            assertThat(server.requests).isEmpty();
        }
    }

    @Test
    void aHeaderCannotBringAnotherAlong() throws IOException {
        try (RawServer server = RawServer.withAnOrder();
                MultiSafepay client = server.client()
                        .capability(new AddedHeader("trace", "a\r\nX-Injected: b"))
                        .build()) {
            assertThatThrownBy(() -> client.orders().get("a"))
                    .isInstanceOf(RequestRefusedException.class)
                    .hasMessageContaining("header trace: must not hold control characters");

            assertThat(server.requests).isEmpty();
        }
    }

    @Test
    void textBeyondLatin1GoesOutAndComesBackWhole() throws IOException {
        String words = "Ærøskøbing ĳ 東京";
        try (RawServer server = RawServer.that((socket, out) -> out.write(http(
                        "200 OK",
                        "",
                        new String(
                                ("{\"success\":true,\"data\":{\"order_id\":\"a\",\"currency\":\"EUR\",\"amount\":1,\"status\":\"initialized\","
                                                + "\"description\":\"" + words + "\"}}")
                                        .getBytes(StandardCharsets.UTF_8),
                                StandardCharsets.ISO_8859_1))));
                MultiSafepay client = server.client().build()) {
            client.orders().create(RedirectOrder.of("a", Money.of("374.85", "EUR"), words));

            String sent =
                    new String(server.requests.get(0).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            assertThat(sent)
                    .contains(
                            "\"description\":\"" + words + "\"", "\"amount\":37485,", "Content-Type: application/json")
                    .doesNotContain("37485.0");
            assertThat(client.orders().get("a").description()).contains(words);
        }
    }

    @Test
    void aChangeIsAPatchAndLeavesOutWhatWasNotSet() throws IOException {
        try (RawServer server = RawServer.that((socket, out) -> out.write(http("200 OK", "", "{\"success\":true}")));
                MultiSafepay client = server.client().build()) {
            client.orders().cancel(OrderId.of("a"));

            assertThat(requestLine(server)).isEqualTo("PATCH /v1/json/orders/a HTTP/1.1");
            assertThat(server.requests.get(0))
                    .doesNotContainIgnoringCase("X-HTTP-Method-Override")
                    .doesNotContain("null");
        }
    }

    @Test
    void aRefusalWithStatus200IsTheErrorItIs() throws IOException {
        try (RawServer server = RawServer.that((socket, out) -> out.write(http(
                        "200 OK",
                        "",
                        "{\"success\":false,\"data\":{},\"error_code\":1009,\"error_info\":\"Order not found\"}")));
                MultiSafepay client = server.client().build()) {
            assertThatThrownBy(() -> client.orders().get("a"))
                    .isInstanceOf(NotFoundException.class)
                    .satisfies(
                            e -> assertThat(((MultiSafepayException) e).code()).hasValue(1009));
        }
    }

    @Test
    void allThatAnErrorNamesIsKept() throws IOException {
        try (RawServer server = RawServer.that((socket, out) -> out.write(http(
                        "422 Unprocessable Entity",
                        "",
                        "{\"success\":false,\"error_code\":1001,\"error_info\":\"Validation failed\",\"errors\":["
                                + "{\"attribute\":\"customer.email\",\"message\":\"is not an address\"},"
                                + "{\"uri\":\"/amount\",\"details\":{\"max\":10}}]}")));
                MultiSafepay client = server.client().build()) {
            assertThatThrownBy(() -> client.orders().create(RedirectOrder.of("a", Money.of("0.01", "EUR"), "Order a")))
                    .isInstanceOfSatisfying(RequestRefusedException.class, e -> {
                        assertThat(e.providerError().orElseThrow().fields())
                                .containsExactly("customer.email: is not an address", "/amount: {\"max\":10}");
                        assertThat(e.httpStatus()).hasValue(422);
                        assertThat(e.code()).hasValue(1001);
                    });
        }
    }

    @Test
    void whatTheApiAddsLaterIsReadAndKept() throws IOException {
        try (RawServer server = RawServer.that(
                        (socket, out) -> out.write(
                                http(
                                        "200 OK",
                                        "",
                                        "{\"success\":true,\"data\":{\"order_id\":\"a\",\"status\":\"teleported\",\"currency\":\"EUR\",\"amount\":1,"
                                                + "\"payment_details\":{\"type\":\"TELEPATHY\"},\"new_member\":{\"deep\":[1]}},\"new\":true}")));
                MultiSafepay client = server.client().build()) {
            Order order = client.orders().get("a");

            assertThat(order.status()).hasToString("teleported");
            assertThat(order.paymentDetails().orElseThrow().type().orElseThrow().value())
                    .isEqualTo("TELEPATHY");
        }
    }
}
