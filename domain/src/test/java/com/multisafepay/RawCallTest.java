package com.multisafepay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.audit.Answer;
import com.multisafepay.audit.Exchange;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawCallTest {

    private static final String NOTES = "{\"success\":true,\"data\":{\"amount\":12345678901234567890.10,\"new\":[1]}}";
    private static final String GONE =
            "{\"success\":false,\"data\":{},\"error_code\":1006,\"error_info\":\"not found\"}";

    private final List<Exchange> exchanges = new ArrayList<>();

    private static RawServer answering(String status, String body) {
        return RawServer.that((socket, out) -> out.write(RawServer.http(status, "X-Request-Id: r\r\n", body)));
    }

    private MultiSafepay at(RawServer server) {
        return MultiSafepay.builder()
                .apiKey("a-key-of-tests")
                .environment(server.environment())
                .exchangeListener(exchanges::add)
                .build();
    }

    @Test
    void theAnswerIsTheBodyAsItCameWithItsMetadata() throws IOException {
        try (RawServer server = answering("200 OK", NOTES);
                MultiSafepay multiSafepay = at(server)) {
            Answer<String> answer = multiSafepay.call(
                    RawCall.get("/orders/{order_id}/notes", "a/b %2F").parameter("page size", "1&2"));

            assertThat(answer.value()).isEqualTo(NOTES);
            assertThat(answer.metadata().requestId()).contains("r");
            assertThat(server.requests.get(0))
                    .contains("/orders/a%2Fb%20%252F/notes?page%20size=1%262 ")
                    .containsIgnoringCase("api_key: a-key-of-tests");
        }
    }

    @Test
    void aBodyGoesOutAsJson() throws IOException {
        try (RawServer server = answering("200 OK", NOTES);
                MultiSafepay multiSafepay = at(server)) {
            multiSafepay.call(RawCall.patch("/orders/{id}", "a").body("{\"note\": \"x\"}"));

            assertThat(server.requests.get(0))
                    .startsWith("PATCH ")
                    .contains("Content-Type: application/json")
                    .endsWith("{\"note\":\"x\"}");
        }
    }

    @Test
    void aDeletionMayBeAnsweredWithoutABody() throws IOException {
        try (RawServer server = answering("204 No Content", "");
                MultiSafepay multiSafepay = at(server)) {
            assertThat(multiSafepay.call(RawCall.delete("/things/{id}", "a")).value())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"502 Bad Gateway", "429 Too Many Requests"})
    void aWriteIsNotRepeatedAndAReadIs(String status) throws IOException {
        try (RawServer server = answering(status, "{}");
                MultiSafepay multiSafepay = at(server)) {
            assertThatThrownBy(() -> multiSafepay.call(RawCall.post("/things").body("{}")))
                    .isInstanceOf(MultiSafepayException.class);
            assertThat(server.requests).hasSize(1);

            assertThatThrownBy(() -> multiSafepay.call(RawCall.get("/things")))
                    .isInstanceOf(MultiSafepayException.class);
            assertThat(server.requests).hasSize(4);
        }
    }

    @Test
    void aWriteWithoutAUsableAnswerHasAnUnknownOutcome() throws IOException {
        try (RawServer server = answering("502 Bad Gateway", "");
                MultiSafepay multiSafepay = at(server)) {
            assertThatThrownBy(() -> multiSafepay.call(RawCall.put("/things/{id}", "a")))
                    .isInstanceOf(OutcomeUnknownException.class);
        }
    }

    @Test
    void errorsAreTheLibrarysAndTellThePathWithoutItsValues() throws IOException {
        try (RawServer server = answering("404 Not Found", GONE);
                MultiSafepay multiSafepay = at(server)) {
            assertThatThrownBy(() -> multiSafepay.call(RawCall.get("/tokens/{token}", "secret-token")))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageNotContaining("secret-token");
            assertThat(exchanges).allSatisfy(exchange -> {
                assertThat(exchange.operation()).isEqualTo("raw");
                assertThat(exchange.path()).isEqualTo("/tokens/{token}");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "orders",
                "/orders?x=1",
                "//orders",
                "/orders/",
                "/{",
                "https://elsewhere.example",
                "/a b",
                "/orders/..",
                "/../me",
                "/./me"
            })
    void aPathThatIsNoneIsRefused(String path) {
        assertThatThrownBy(() -> RawCall.get(path))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "%2e%2e"})
    void aValueCannotLeadElsewhere(String value) throws IOException {
        try (RawServer server = answering("200 OK", NOTES);
                MultiSafepay multiSafepay = at(server)) {
            RawCall call = RawCall.get("/orders/{id}", value);
            if (value.startsWith("%")) {
                multiSafepay.call(call);
                assertThat(server.requests.get(0)).contains("/orders/%252e%252e ");
            } else {
                assertThatThrownBy(() -> multiSafepay.call(call)).isInstanceOf(RequestRefusedException.class);
                assertThat(server.requests).isEmpty();
            }
        }
    }

    @Test
    void valuesHaveToMatchThePlaceholders() {
        assertThatThrownBy(() -> RawCall.get("/orders/{a}/{b}", "x"))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("must be given 2 values, was given 1");
    }

    @Test
    void everyDigitOfABodyGoesOut() throws IOException {
        try (RawServer server = answering("200 OK", NOTES);
                MultiSafepay multiSafepay = at(server)) {
            multiSafepay.call(RawCall.post("/notes").body("{\"price\":12345678901234567890.1234567890}"));

            assertThat(server.requests.get(0)).contains("{\"price\":12345678901234567890.1234567890}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{} {}", "{\"amount\":1,\"amount\":2}", "NaN"})
    void aBodyOfWhichSomethingWouldBeLostIsRefused(String json) {
        assertThatThrownBy(() -> RawCall.post("/notes").body(json))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("must be one JSON value");
    }

    @Test
    void aBodyThatIsNoJsonIsRefusedAndNotTold() {
        assertThatThrownBy(() -> RawCall.post("/orders").body("{\"card_number\": 4111"))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("must be one JSON value")
                .hasMessageNotContaining("4111");
        assertThatThrownBy(() -> RawCall.get("/orders").body("{}"))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("GET");
    }
}
