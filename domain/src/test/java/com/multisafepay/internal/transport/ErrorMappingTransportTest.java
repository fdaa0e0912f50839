package com.multisafepay.internal.transport;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.TryLaterException;
import feign.Request;
import feign.Request.HttpMethod;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorMappingTransportTest {

    private static final String KEY = "key-of-a-shop";

    private static void call(HttpMethod method, IOException failure) {
        var masking = new Masking(KEY);
        Request request = Requests.of(method, "https://api.example/orders/a", Map.of("api_key", List.of(KEY)), null);
        new ErrorMappingTransport(
                        (sent, options, deadline) -> {
                            throw failure;
                        },
                        new Destination("https://api.example", KEY),
                        masking)
                .send(request, Requests.OPTIONS, Requests.aMinute());
    }

    private static void becomes(
            Class<? extends MultiSafepayException> error, String message, HttpMethod method, IOException failure) {
        assertThatThrownBy(() -> call(method, failure))
                .isExactlyInstanceOf(error)
                .hasMessageContaining(message)
                .hasCause(failure);
    }

    @ParameterizedTest
    @EnumSource(
            value = HttpMethod.class,
            names = {"GET", "HEAD", "OPTIONS"})
    void aReadThatBrokeMayBeMadeAgain(HttpMethod method) {
        becomes(TryLaterException.class, method + " /orders/a: reset", method, new SocketException("reset"));
    }

    @ParameterizedTest
    @EnumSource(
            value = HttpMethod.class,
            names = {"POST", "PUT", "PATCH", "DELETE"})
    void aWriteMayBeMadeAgainWhereNotAByteOfItWentOut(HttpMethod method) {
        IOException refused = new ConnectException("refused");

        assertThatThrownBy(() -> call(method, new NotSentException(refused)))
                .isExactlyInstanceOf(TryLaterException.class)
                .hasMessageContaining(method + " /orders/a: refused")
                .hasCause(refused);
        becomes(TryLaterException.class, "holds bytes", method, new NotSentException("holds bytes"));
        becomes(OutcomeUnknownException.class, method + " /orders/a: reset", method, new SocketException("reset"));
        becomes(OutcomeUnknownException.class, "alert", method, new SSLHandshakeException("Received fatal alert"));
    }

    @Test
    void anAnswerThatCannotBeReadIsNoReasonToComeAgain() {
        becomes(
                AnswerNotUnderstoodException.class,
                "it is too long",
                HttpMethod.GET,
                new UnreadableAnswerException("it is too long"));
        becomes(
                AnswerNotUnderstoodException.class,
                "Maximum line length",
                HttpMethod.GET,
                new UnreadableAnswerException("Maximum line length", null));
    }

    @Test
    void aFailureWithoutWordsIsTold() {
        becomes(TryLaterException.class, "GET /orders/a: SocketException", HttpMethod.GET, new SocketException());
        becomes(TryLaterException.class, "GET /orders/a: SocketException", HttpMethod.GET, new SocketException(" "));
    }

    @Test
    void aFailureThatTellsTheKeyIsMaskedAndKeepsNoCause() {
        IOException nested = new IOException("sending", new SocketException("with " + KEY));

        assertThatThrownBy(() -> call(HttpMethod.GET, new SocketException("with " + KEY)))
                .hasMessageContaining("GET /orders/a: with ***")
                .hasNoCause();
        assertThatThrownBy(() -> call(HttpMethod.GET, nested))
                .hasMessageContaining("GET /orders/a: sending")
                .hasNoCause();
    }
}
