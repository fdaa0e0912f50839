package com.multisafepay;

import static com.multisafepay.RawServer.http;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.customer.LocaleCode;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.TryLaterException;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.RedirectOrder;
import feign.Client;
import feign.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MultiSafepayTest {
    private static final RedirectOrder ORDER = RedirectOrder.of("a", Money.of("0.01", "EUR"), "Order a");

    @Test
    void sendsTheKeyInItsHeaderAndNowhereElse() throws IOException {
        try (RawServer server = RawServer.withAnOrder();
                MultiSafepay client = server.client().apiKey(" key-of-a-shop\n").build()) {
            client.orders().create(ORDER);

            assertThat(server.requests).singleElement().asString().satisfies(request -> {
                assertThat(request)
                        .startsWith("POST /v1/json/orders HTTP/1.1\r\n")
                        .contains("api_key: key-of-a-shop\r\n");
                assertThat(request.split("key-of-a-shop", -1)).hasSize(2);
            });
        }
    }

    @Test
    void asksForMessagesInALanguage() throws IOException {
        try (RawServer server = RawServer.withAnOrder();
                MultiSafepay client =
                        server.client().language(LocaleCode.of("nl_NL")).build()) {
            client.orders().get("a");

            assertThat(server.requests.get(0)).startsWith("GET /v1/json/orders/a?locale=nl_NL HTTP/1.1");
        }
    }

    @Test
    void clientsWithDifferentKeysLiveSideBySide() throws IOException {
        try (RawServer server = RawServer.withAnOrder();
                MultiSafepay one = server.client().apiKey("key-one").build();
                MultiSafepay two = server.client().apiKey("key-two").build()) {
            one.orders().get("a");
            two.orders().get("a");
            one.orders().get("a");

            assertThat(server.requests)
                    .extracting(request -> request.replaceAll("(?s).*api_key: (\\S+).*", "$1"))
                    .containsExactly("key-one", "key-two", "key-one");
        }
    }

    @Test
    void needsAKey() {
        assertThatThrownBy(() -> MultiSafepay.builder().build())
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("api_key: is required");
    }

    @Test
    void saysWhereItLeadsAndNeverWithWhichKey() throws IOException {
        try (RawServer server = RawServer.withAnOrder();
                MultiSafepay client = server.client().build()) {
            assertThat(client)
                    .hasToString("MultiSafepay[" + server.environment().baseUri() + "]");
        }
    }

    @Test
    void goesThroughAProxy() throws IOException {
        try (RawServer proxy = RawServer.withAnOrder();
                MultiSafepay client = MultiSafepay.builder()
                        .apiKey("key-of-a-shop")
                        .environment(Environment.of(URI.create("http://127.0.0.1:9/v1/json")))
                        .proxy(new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.port()))
                        .build()) {
            client.orders().get("a");

            assertThat(proxy.requests.get(0)).startsWith("GET http://127.0.0.1:9/v1/json/orders/a HTTP/1.1");
        }
    }

    @Test
    void sendsWithAClientOfOnesOwnAndLeavesItOpen() {
        List<String> sent = new CopyOnWriteArrayList<>();
        Client own = (request, options) -> {
            sent.add(request.httpMethod() + " " + request.url());
            return Response.builder()
                    .request(request)
                    .status(200)
                    .headers(Map.of())
                    .body(RawServer.ORDER, StandardCharsets.UTF_8)
                    .build();
        };
        try (MultiSafepay client =
                MultiSafepay.builder().apiKey("key-of-a-shop").httpClient(own).build()) {
            client.orders().get("a");
        }

        assertThat(sent).containsExactly("GET https://testapi.multisafepay.com/v1/json/orders/a");
    }

    @Test
    void keepsItsConnectionsOpen() throws IOException {
        List<Integer> ports = new CopyOnWriteArrayList<>();
        try (RawServer server = RawServer.that((socket, out) -> {
                    ports.add(socket.getPort());
                    out.write(RawServer.order());
                });
                MultiSafepay client = server.client().build()) {
            for (int i = 0; i < 5; i++) {
                client.orders().get("a");
            }
        }

        assertThat(ports).hasSize(5).containsOnly(ports.get(0));
    }

    @Test
    void aWriteThatNobodyTookMayBeMadeAgain() throws IOException {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        try (MultiSafepay client = MultiSafepay.builder()
                .apiKey("key-of-a-shop")
                .environment(Environment.of(URI.create("http://127.0.0.1:" + port + "/v1/json")))
                .build()) {
            assertThatThrownBy(() -> client.orders().create(ORDER)).isInstanceOf(TryLaterException.class);
        }
    }

    @Test
    void aWriteWhoseConnectionBreaksHasAnUnknownOutcomeAndIsNotRepeated() throws IOException {
        try (RawServer server = RawServer.that((socket, out) -> {
                    socket.setSoLinger(true, 0);
                    socket.close();
                });
                MultiSafepay client = server.client().build()) {
            assertThatThrownBy(() -> client.orders().create(ORDER)).isInstanceOf(OutcomeUnknownException.class);

            assertThat(server.requests).hasSize(1);
        }
    }

    @Test
    void anAnswerThatEndsTooEarlyLeavesTheOutcomeOfAWriteUnknown() throws IOException {
        try (RawServer server = RawServer.that((socket, out) -> {
                    out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"success\":true"
                            .getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                    socket.close();
                });
                MultiSafepay client = server.client().build()) {
            assertThatThrownBy(() -> client.orders().create(ORDER)).isInstanceOf(OutcomeUnknownException.class);
        }
    }

    /** The key goes to no other host. */
    @Test
    void followsNoRedirect() throws IOException {
        try (RawServer elsewhere = RawServer.withAnOrder();
                RawServer server = RawServer.that((socket, out) -> out.write(http(
                        "302 Found",
                        "Location: http://127.0.0.1:" + elsewhere.port() + "/v1/json/orders/a\r\n",
                        "moved")));
                MultiSafepay client = server.client().build()) {
            assertThatThrownBy(() -> client.orders().get("a"))
                    .isInstanceOf(AnswerNotUnderstoodException.class)
                    .hasMessageContaining("a redirect, which is never followed (HTTP 302)");

            assertThat(elsewhere.requests).isEmpty();
        }
    }

    @Test
    void anAnswerThatCannotBeReadIsAnErrorOfTheLibrary() throws IOException {
        try (RawServer server = RawServer.that((socket, out) -> out.write(http("200 OK", "", "<html>Sorry</html>")));
                MultiSafepay client = server.client().build()) {
            assertThatThrownBy(() -> client.orders().get("a")).isInstanceOf(AnswerNotUnderstoodException.class);
            assertThatThrownBy(() -> client.orders().create(ORDER)).isInstanceOf(OutcomeUnknownException.class);
        }
    }

    @Test
    void aRefusalWithStatus200IsAnErrorOfTheLibrary() throws IOException {
        String refusal = "{\"success\":false,\"data\":{},\"error_code\":1002,\"error_info\":\"Invalid currency\"}";
        try (RawServer server = RawServer.that((socket, out) -> out.write(http("200 OK", "", refusal)));
                MultiSafepay client = server.client().build()) {
            assertThatThrownBy(() -> client.orders().create(ORDER))
                    .isInstanceOf(RequestRefusedException.class)
                    .hasMessageContaining("Invalid currency (HTTP 200, code 1002)");
        }
    }

    @Test
    void anErrorPageIsNotTakenForAnAnswer() throws IOException {
        try (RawServer server = RawServer.that((socket, out) ->
                        out.write(http("502 Bad Gateway", "Content-Type: text/html\r\n", "<html>Bad Gateway</html>")));
                MultiSafepay client = server.client().build()) {
            assertThatThrownBy(() -> client.orders().get("a")).isInstanceOf(TryLaterException.class);
            assertThatThrownBy(() -> client.orders().create(ORDER)).isInstanceOf(OutcomeUnknownException.class);
        }
    }
}
