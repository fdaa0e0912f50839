package com.multisafepay;

import static com.multisafepay.RawServer.http;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.multisafepay.customer.Country;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.TryLaterException;
import com.multisafepay.money.Money;
import com.multisafepay.shipment.Shipment;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the server, a client or a capability does, a call ends with one of the library's errors, and with the right one. */
class ClosedListTest extends ClosedListCase {
    private static RawServer answering(String status, String headers, String body) {
        return RawServer.that((socket, out) -> out.write(http(status, headers, body)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000 x", "0 x", "-1 x", "99 x", "1000 x", "99999999999 x", "abc x", "", "600 x", "999 x"})
    void aStatusThatMakesNoSenseIsAnErrorOfTheListAndLeavesNoTrace(String status) throws IOException {
        try (RawServer server = answering(status, "", "");
                MultiSafepay client = server.client().readAttempts(1).build()) {
            // More often than the pool has connections.
            for (int i = 0; i < 300; i++) {
                assertThatThrownBy(() -> Write.REFUND.on(client)).isInstanceOf(OutcomeUnknownException.class);
            }
            assertThatThrownBy(() -> client.orders().get("o1"))
                    .isInstanceOfAny(TryLaterException.class, AnswerNotUnderstoodException.class);

            assertThat(server.requests)
                    .as("nothing is remembered that refuses the next attempt")
                    .hasSize(301);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTimeoutOfSomebodyInBetweenLeavesTheOutcomeOfAWriteUnknown(Write write) throws IOException {
        for (String status : List.of("408 Request Timeout", "499 Client Closed Request", "504 Gateway Timeout")) {
            try (RawServer server = answering(status, "", "{\"success\":false,\"error_code\":1000}");
                    MultiSafepay client = server.client().build()) {
                assertThatThrownBy(() -> write.on(client)).isInstanceOf(OutcomeUnknownException.class);
                assertThat(server.requests).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "401 Unauthorized",
                "403 Forbidden",
                "404 Not Found",
                "410 Gone",
                "400 Bad",
                "405 Not Allowed",
                "407 Proxy",
                "413 Too Large",
                "415 Type",
                "431 Headers",
                "451 Law"
            })
    void thePageOfAFirewallSaysNothingAboutKeyOrOrder(String status) throws IOException {
        for (String page :
                List.of("<html>Blocked</html>", "", "404 page not found", "{\"status\":404,\"path\":\"/\"}")) {
            try (RawServer server = answering(status, "Content-Type: text/html\r\n", page);
                    MultiSafepay client = server.client().build()) {
                assertThatThrownBy(() -> client.orders().get("o1"))
                        .isInstanceOf(TryLaterException.class)
                        .hasMessageContaining("the answer has no form of the API's");
                assertThatThrownBy(() -> client.paymentMethods().payable(Money.of("1.00", "EUR"), Country.of("NL")))
                        .isInstanceOf(TryLaterException.class);
                assertThatThrownBy(() -> Write.REFUND.on(client)).isInstanceOf(OutcomeUnknownException.class);
                assertThatThrownBy(() -> Write.CANCEL_OPEN.on(client)).isInstanceOf(OutcomeUnknownException.class);
            }
        }
    }

    /** It is defined as said before anything is done, and nobody says it of an answer. */
    @ParameterizedTest
    @ValueSource(strings = {"<html>Slow down</html>", "{\"success\":false,\"error_code\":1000}"})
    void aLimitOfRequestsIsToBeTriedLaterWhoeverSetsIt(String page) throws IOException {
        try (RawServer server = answering("429 Too Many Requests", "", page);
                MultiSafepay client = server.client().readAttempts(1).build()) {
            assertThatThrownBy(() -> client.orders().get("o1")).isInstanceOf(TryLaterException.class);
            assertThatThrownBy(() -> Write.REFUND.on(client)).isInstanceOf(TryLaterException.class);
            assertThat(server.requests).hasSize(2);
        }
    }

    @Test
    void theApisOwnWordsAboutKeyAndOrderCount() throws IOException {
        try (RawServer server = answering("403 Forbidden", "", "{\"message\":\"Forbidden\"}");
                MultiSafepay client = server.client().build()) {
            assertThatThrownBy(() -> client.transactions().get(1)).isInstanceOf(CredentialsRefusedException.class);
        }
        try (RawServer server = answering("404 Not Found", "", "{\"message\":\"Not found\"}");
                MultiSafepay client = server.client().build()) {
            assertThatThrownBy(() -> client.transactions().get(1)).isInstanceOf(NotFoundException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Encoding: gzip\r\n", "Content-Encoding: br\r\nContent-Type: text/html\r\n", ""})
    void aGatewayThatFailsIsToBeTriedLaterWhateverItSends(String headers) throws IOException {
        try (RawServer server = answering("502 Bad Gateway", headers, "");
                MultiSafepay client = server.client().readAttempts(2).build()) {
            assertThatThrownBy(() -> client.orders().get("o1")).isInstanceOf(TryLaterException.class);
            assertThat(server.requests).hasSize(2);
            assertThatThrownBy(() -> Write.REFUND.on(client)).isInstanceOf(OutcomeUnknownException.class);
        }
    }

    @Test
    void anErrorPageWithoutAnEndIsToBeTriedLater() throws IOException {
        try (RawServer server = RawServer.that((socket, out) ->
                        out.write("HTTP/1.1 503 Busy\r\nContent-Length: 99999999\r\n\r\n<html>".getBytes(ISO_8859_1)));
                MultiSafepay client = server.client().readAttempts(1).build()) {
            assertThatThrownBy(() -> client.orders().get("o1")).isInstanceOf(TryLaterException.class);
            assertThatThrownBy(() -> Write.REFUND.on(client)).isInstanceOf(OutcomeUnknownException.class);
        }
    }

    @Test
    void anAnswerOfAnotherCharacterIsShownEscaped() throws IOException {
        String words = "No\\r\\n2026-01-01 INFO paid\\u001b[2J\\u009b1A\\u2028x";
        try (RawServer server = answering(
                        "404 Not Found",
                        "",
                        "{\"success\":false,\"error_code\":1034,\"error_info\":\"" + words + "\"}");
                MultiSafepay client = server.client().build()) {
            assertThatThrownBy(() -> Write.REFUND.on(client))
                    .hasMessageContaining("No\\u000d\\u000a2026-01-01 INFO paid\\u001b[2J\\u009b1A\\u2028x")
                    .satisfies(e -> assertThat(((MultiSafepayException) e)
                                    .providerError()
                                    .orElseThrow()
                                    .text())
                            .doesNotContainPattern("[\\p{Cc}\\u2028]"));
        }
    }

    /** The order was made: that its id cannot be read is no reason to refuse the request. */
    @Test
    void anAnswerThatCannotBeReadIsNoRefusal() throws IOException {
        String tooLong = "x".repeat(60);
        try (RawServer server = answering(
                        "200 OK",
                        "",
                        "{\"success\":true,\"data\":{\"order_id\":\"" + tooLong + "\",\"transaction_id\":7}}");
                MultiSafepay client = server.client().build()) {
            assertThatThrownBy(() -> client.shipments().shipPart(ID, Money.of("1.00", "EUR"), Shipment.PLAIN))
                    .isInstanceOf(AnswerNotUnderstoodException.class);
        }
    }

    @Test
    void aCallAfterCloseSendsNothing() throws IOException {
        try (RawServer server = RawServer.withAnOrder()) {
            MultiSafepay client = server.client().build();
            client.orders().get("a");
            client.close();

            for (Write write : Write.values()) {
                assertThatThrownBy(() -> write.on(client))
                        .isInstanceOf(TryLaterException.class)
                        .hasMessageContaining("the client was closed");
            }
            assertThatThrownBy(() -> client.orders().get("a")).isInstanceOf(TryLaterException.class);
            assertThat(server.requests).hasSize(1);
        }
    }

    @Test
    void closingDuringACallEndsItWithTheRightError() throws Exception {
        for (boolean write : new boolean[] {true, false}) {
            CountDownLatch came = new CountDownLatch(1);
            CountDownLatch never = new CountDownLatch(1);
            try (RawServer server = RawServer.that((socket, out) -> {
                came.countDown();
                never.await();
            })) {
                MultiSafepay client = server.client().build();
                List<Throwable> failures = new ArrayList<>();
                Thread caller = new Thread(() -> failures.add(catchThrowable(() -> {
                    if (write) {
                        Write.REFUND.on(client);
                    } else {
                        client.orders().get("a");
                    }
                })));
                caller.start();
                assertThat(came.await(10, TimeUnit.SECONDS)).isTrue();
                client.close();
                caller.join();

                assertThat(failures)
                        .singleElement()
                        .isInstanceOf(write ? OutcomeUnknownException.class : TryLaterException.class);
            }
        }
    }

    /** Not a byte of the request went out. */
    @ParameterizedTest
    @ValueSource(strings = {"407 Proxy Authentication Required", "403 Forbidden", "502 Bad Gateway", "500 Oops"})
    void aProxyThatMakesNoTunnelSentNothing(String status) throws IOException {
        try (RawServer proxy = answering(status, "Content-Type: text/html\r\n", "<html>no way through</html>");
                MultiSafepay client = MultiSafepay.builder()
                        .apiKey("key-of-a-shop")
                        .environment(Environment.of(URI.create("https://api.shop.example/v1/json")))
                        .proxy(new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.port()))
                        .readAttempts(1)
                        .build()) {
            assertThatThrownBy(() -> Write.REFUND.on(client))
                    .isInstanceOf(TryLaterException.class)
                    .hasMessageContaining("the proxy made no tunnel: HTTP " + status.substring(0, 3));
        }
    }
}
