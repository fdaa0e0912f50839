package com.multisafepay;

import static com.multisafepay.RawServer.http;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.RedirectOrder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that mean harm end in an error, soon, and take a bounded part of the memory. */
@Timeout(60)
class HostileAnswerTest {

    private static final RedirectOrder ORDER = RedirectOrder.of("a", Money.of("0.01", "EUR"), "Order a");
    private static final int MB = 1024 * 1024;

    private static MultiSafepay to(RawServer server) {
        return MultiSafepay.builder()
                .apiKey("key-of-a-shop")
                .environment(server.environment())
                .build();
    }

    private static void endless(OutputStream out, String head, String part, AtomicLong sent) throws IOException {
        out.write(head.getBytes(US_ASCII));
        byte[] block = part.repeat(1 + 65536 / part.length()).getBytes(US_ASCII);
        while (sent.get() < 512L * MB) {
            out.write(block);
            sent.addAndGet(block.length);
        }
    }

    static Stream<Arguments> endlessAnswers() {
        return Stream.of(
                Arguments.of(
                        "a body that announces too much",
                        "HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n",
                        " "),
                Arguments.of("a body without an end", "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"data\":\"", "x"),
                Arguments.of(
                        "chunks without an end",
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                        "4\r\n    \r\n"),
                Arguments.of("an error without an end", "HTTP/1.1 400 Bad\r\nConnection: close\r\n\r\n", "x"),
                Arguments.of("a header without an end", "HTTP/1.1 200 OK\r\nX-Long: ", "x"),
                Arguments.of("headers without an end", "HTTP/1.1 200 OK\r\n", "X-Many: x\r\n"),
                Arguments.of("a status line without an end", "HTTP/1.1 200 ", "x"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endlessAnswers")
    void anAnswerWithoutAnEndIsLeftEarly(String what, String head, String part) throws IOException {
        AtomicLong sent = new AtomicLong();
        try (RawServer server = RawServer.that((socket, out) -> endless(out, head, part, sent));
                MultiSafepay client = to(server)) {
            assertThatThrownBy(() -> client.orders().create(ORDER))
                    .as(what)
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessageContaining("createOrder of a: ");

            assertThat(server.requests).hasSize(1);
            assertThat(sent.get()).isLessThan(32L * MB);
        }
    }

    @Test
    void aCompressedAnswerIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(" ".repeat(9 * MB).getBytes(US_ASCII));
        }
        try (RawServer server = RawServer.that((socket, out) -> {
                    out.write(
                            ("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + bomb.size() + "\r\n\r\n")
                                    .getBytes(US_ASCII));
                    bomb.writeTo(out);
                });
                MultiSafepay client = to(server)) {
            assertThatThrownBy(() -> client.orders().get("a"))
                    .isInstanceOf(AnswerNotUnderstoodException.class)
                    .hasMessageContaining("it is compressed, which nobody asked for");

            assertThat(server.requests.get(0)).doesNotContainIgnoringCase("Accept-Encoding");
        }
    }

    static Stream<Arguments> hostileBodies() {
        String order =
                "{\"success\":true,\"data\":{\"order_id\":\"a\",\"status\":\"initialized\",\"currency\":\"EUR\",";
        return Stream.of(
                Arguments.of("deep lists", order + "\"x\":" + "[".repeat(3 * MB)),
                Arguments.of("deep objects", "{\"a\":".repeat(MB)),
                Arguments.of("a long number", order + "\"amount\":" + "9".repeat(4 * MB) + "}}"),
                Arguments.of("a number with a great exponent", order + "\"amount\":1e999999999}}"),
                Arguments.of("a number as a text with a great exponent", order + "\"amount\":\"1e999999999\"}}"),
                Arguments.of("a number beyond 64 bits", order + "\"amount\":99999999999999999999}}"),
                Arguments.of("a long name", "{\"" + "n".repeat(4 * MB) + "\":1}"),
                Arguments.of(
                        "many objects", order + "\"shopping_cart\":{\"items\":[" + "{},".repeat(2 * MB) + "{}]}}}"),
                Arguments.of("no object", "[1]"),
                Arguments.of("nothing", ""),
                Arguments.of("cut off", order + "\"amount\":1"),
                Arguments.of("another kind", "<html>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileBodies")
    void aBodyThatMeansHarmIsNotUnderstood(String what, String body) throws IOException {
        try (RawServer server = RawServer.that((socket, out) -> out.write(http("200 OK", "", body)));
                MultiSafepay client = to(server)) {
            assertThatThrownBy(() -> client.orders().get("a"))
                    .as(what)
                    .isInstanceOf(MultiSafepayException.class)
                    .isInstanceOfAny(AnswerNotUnderstoodException.class, RequestRefusedException.class)
                    .hasNoCause()
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(1000));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileBodies")
    void neitherIsOneThatSaysNo(String what, String body) throws IOException {
        try (RawServer server = RawServer.that((socket, out) -> out.write(http("400 Bad Request", "", body)));
                MultiSafepay client = to(server)) {
            assertThatThrownBy(() -> client.orders().create(ORDER))
                    .as(what)
                    .isInstanceOfAny(RequestRefusedException.class, OutcomeUnknownException.class)
                    .hasMessageContaining("(HTTP 400)")
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(1000));
        }
    }

    /** A few bytes of JSON must not become many when a value is computed or written out. */
    @ParameterizedTest
    @ValueSource(strings = {"unit_price", "weight", "tax_rate", "rate", "quantity"})
    void aGreatExponentFillsNoMemory(String member) throws IOException {
        String huge = "\"" + member + "\":1e999999999";
        String body =
                "{\"success\":true,\"data\":{\"order_id\":\"a\",\"currency\":\"EUR\",\"amount\":1,\"status\":\"initialized\",\"shopping_cart\":{\"items\":[{"
                        + (member.equals("weight") ? "\"weight\":{\"unit\":\"KG\",\"value\":1e999999999}" : huge)
                        + "}]},\"checkout_options\":{\"tax_tables\":{\"default\":{\"rate\":1e999999999}}}}}";
        try (RawServer server = RawServer.that((socket, out) -> out.write(http("200 OK", "", body)));
                MultiSafepay client = to(server)) {
            try {
                assertThat(client.orders().get("a").toString()).hasSizeLessThan(10_000);
            } catch (AnswerNotUnderstoodException e) {
                assertThat(e.getMessage()).hasSizeLessThan(1000);
            }
        }
    }

    @Test
    void theWordsOfAnErrorAreCut() throws IOException {
        String fields = "{\"attribute\":\"a\",\"message\":\"" + "m".repeat(700) + "\"},";
        String body = "{\"success\":false,\"error_code\":1001,\"error_info\":\"" + "w".repeat(10_000)
                + "\",\"errors\":[" + fields.repeat(200) + "{}]}";
        try (RawServer server = RawServer.that((socket, out) -> out.write(http("400 Bad Request", "", body)));
                MultiSafepay client = to(server)) {
            assertThatThrownBy(() -> client.orders().create(ORDER))
                    .isInstanceOfSatisfying(RequestRefusedException.class, e -> {
                        assertThat(e.providerError().orElseThrow().text()).hasSize(501);
                        assertThat(e.providerError().orElseThrow().fields())
                                .hasSize(100)
                                .allSatisfy(field -> assertThat(field.getBytes(StandardCharsets.UTF_8))
                                        .hasSizeLessThan(510));
                    });
        }
    }
}
