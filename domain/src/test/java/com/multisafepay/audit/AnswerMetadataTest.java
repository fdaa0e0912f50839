package com.multisafepay.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.multisafepay.MultiSafepay;
import com.multisafepay.RawServer;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.TryLaterException;
import com.multisafepay.order.Order;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerMetadataTest {

    private static final String KEY = "a-key-of-tests";
    private static final String REFUSAL = "{\"success\":false,\"data\":{},\"error_code\":1006,\"error_info\":\"no\"}";

    private static RawServer answering(String status, String headers, String body) {
        return RawServer.that((socket, out) -> out.write(RawServer.http(status, headers, body)));
    }

    private static MultiSafepay at(RawServer server) {
        return MultiSafepay.builder()
                .apiKey(KEY)
                .environment(server.environment())
                .readAttempts(1)
                .build();
    }

    @Test
    void aSuccessTellsItsStatusAndTheIdOfTheRequest() throws IOException {
        try (RawServer server = answering("200 OK", "x-request-id: req-1\r\nSet-Cookie: a=b\r\n", RawServer.ORDER);
                MultiSafepay multiSafepay = at(server)) {
            Answer<Order> answer =
                    multiSafepay.answerOf(client -> client.orders().get("a"));

            assertThat(answer.value().orderId()).hasToString("a");
            assertThat(answer.metadata().status()).isEqualTo(200);
            assertThat(answer.metadata().requestId()).contains("req-1");
            assertThat(answer.metadata().header("set-cookie")).contains("***");
        }
    }

    @Test
    void theKeyIsMaskedInHeadersThatTellIt() throws IOException {
        try (RawServer server = answering("200 OK", "X-Echo: key " + KEY + "\r\n", RawServer.ORDER);
                MultiSafepay multiSafepay = at(server)) {
            assertThat(multiSafepay
                            .answerOf(client -> client.orders().get("a"))
                            .metadata()
                            .toString())
                    .doesNotContain(KEY)
                    .contains("***");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400 Bad Request, 400",
        "401 Unauthorized, 401",
        "404 Not Found, 404",
        "409 Conflict, 409",
        "429 Too Many Requests, 429",
        "500 Internal Server Error, 500",
        "302 Found, 302",
        "200 OK, 200"
    })
    void everyErrorOfAnAnswerHasTheSame(String line, int status) throws IOException {
        try (RawServer server = answering(line, "X-Request-Id: req-2\r\n", REFUSAL);
                MultiSafepay multiSafepay = at(server)) {
            MultiSafepayException error = catchThrowableOfType(
                    MultiSafepayException.class, () -> multiSafepay.orders().get("a"));

            assertThat(error.metadata()).hasValueSatisfying(metadata -> {
                assertThat(metadata.status()).isEqualTo(status);
                assertThat(metadata.requestId()).contains("req-2");
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"<html>, 502 Bad Gateway", "{not json, 200 OK", "<html>, 200 OK"})
    void anAnswerThatIsNotTheApisHasItToo(String body, String line) throws IOException {
        try (RawServer server = answering(line, "X-Request-Id: req-3\r\n", body);
                MultiSafepay multiSafepay = at(server)) {
            MultiSafepayException error = catchThrowableOfType(
                    MultiSafepayException.class, () -> multiSafepay.orders().get("a"));

            assertThat(error.metadata().flatMap(AnswerMetadata::requestId)).contains("req-3");
        }
    }

    @Test
    void tryLaterTellsTheSecondsThatTheApiAsksToWait() throws IOException {
        assertThat(retryAfter("Retry-After: 120\r\n").retryAfter()).contains(Duration.ofMinutes(2));
    }

    @Test
    void tryLaterCountsToADate() throws IOException {
        String date = "Date: Mon, 01 Jun 2026 10:00:00 GMT\r\n";

        assertThat(retryAfter("Retry-After: Mon, 01 Jun 2026 10:02:00 GMT\r\n" + date)
                        .retryAfter())
                .contains(Duration.ofMinutes(2));
        assertThat(retryAfter("Retry-After: Mon, 01 Jun 2026 09:00:00 GMT\r\n" + date)
                        .retryAfter())
                .contains(Duration.ZERO);
    }

    @Test
    void tryLaterWithoutTheHeaderTellsNothing() throws IOException {
        assertThat(retryAfter("").retryAfter()).isEmpty();
        assertThat(retryAfter("Retry-After: soon\r\n").retryAfter()).isEmpty();
    }

    private static TryLaterException retryAfter(String header) throws IOException {
        try (RawServer server = answering("429 Too Many Requests", header, REFUSAL.replace("1006", "1021"));
                MultiSafepay multiSafepay = at(server)) {
            return catchThrowableOfType(
                    TryLaterException.class, () -> multiSafepay.orders().get("a"));
        }
    }

    @Test
    void aFunctionThatCallsNothingIsAMistake() throws IOException {
        try (RawServer server = RawServer.withAnOrder();
                MultiSafepay multiSafepay = at(server)) {
            assertThatThrownBy(() -> multiSafepay.answerOf(client -> "nothing"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("no call was made");
        }
    }
}
