package com.multisafepay.internal.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.MultiSafepay;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.RequestRefusedException;
import feign.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers with HTTP 200 that are no success: the library's own errors come out, whatever carries them inside. */
class AnswerDecoderTest {

    @Test
    void tellsARefusalThatComesWithStatus200() {
        String body = "{\"success\":false,\"data\":{},\"error_code\":1008,\"error_info\":\"Invalid description\"}";

        assertThatThrownBy(() -> order(body))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("1008");
    }

    @Test
    void tellsThatAnOrderIsNotThereWithStatus200() {
        assertThatThrownBy(() -> order("{\"success\":\"false\",\"data\":[],\"error_code\":\"1006\"}"))
                .isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "<html>", "{\"success\":true", "{\"success\":true,\"data\":7}"})
    void tellsThatABodyIsNotUnderstood(String body) {
        assertThatThrownBy(() -> order(body)).isInstanceOf(AnswerNotUnderstoodException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"data\":%s}", "{\"links\":[],\"data\":%s}", "{\"data\":%s,\"links\":[]}"})
    void takesDataForASuccessWhereNothingElseIsSaid(String body) {
        String data = "{\"order_id\":\"a\",\"status\":\"completed\",\"currency\":\"EUR\",\"amount\":1}";

        assertThatCode(() -> order(body.formatted(data))).doesNotThrowAnyException();
    }

    @Test
    void takesNothingForNoAnswerOfTheApi() {
        assertThatThrownBy(() -> order("{\"links\":[]}")).isInstanceOf(AnswerNotUnderstoodException.class);
    }

    @Test
    void tellsWhereABodyIsNotUnderstood() {
        assertThatThrownBy(() -> order("{\"success\":true,\"data\":7}"))
                .hasMessageContaining("the body is not the JSON that the contract states, at $.data, line 1 column ");
        assertThatThrownBy(() -> order("{\"success\":true,\n\"data\":{\"costs\":[{},x]}}"))
                .hasMessageContaining(", line 2 column ");
        assertThatThrownBy(() -> order("<html>")).hasMessageContaining("contract states, line 1 column ");
    }

    private static void order(String body) {
        try (MultiSafepay client = MultiSafepay.builder()
                .apiKey("key-of-a-test")
                .httpClient((request, options) -> Response.builder()
                        .request(request)
                        .status(200)
                        .headers(Map.of("Content-Type", List.of("application/json")))
                        .body(body, UTF_8)
                        .build())
                .build()) {
            client.orders().get("a");
        }
    }
}
