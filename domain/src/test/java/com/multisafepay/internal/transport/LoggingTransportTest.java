package com.multisafepay.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Request.HttpMethod;
import feign.Response;
import java.io.IOException;
import java.net.SocketException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.event.SubstituteLoggingEvent;
import org.slf4j.helpers.MessageFormatter;

/** The line of a call, without a call. */
class LoggingTransportTest {

    private static final String KEY = "key-of-a-shop";

    private final RecordingLog log = new RecordingLog();
    private long nanos = 5_000_000;

    private Response call(String body, Transport next) throws IOException {
        return new LoggingTransport(log.logger, next, new Masking(KEY), () -> nanos)
                .send(
                        Requests.of(
                                HttpMethod.POST,
                                "https://api.example/orders",
                                Map.of(),
                                body == null ? null : body.replace('\'', '"')),
                        Requests.OPTIONS,
                        Requests.aMinute());
    }

    private Transport answering(int status) {
        return (request, options, deadline) -> {
            nanos += 12_999_999;
            return Response.builder().request(request).status(status).build();
        };
    }

    private String line() {
        SubstituteLoggingEvent event = log.events.remove();
        return event.getLevel() + " "
                + MessageFormatter.arrayFormat(event.getMessage(), event.getArgumentArray())
                        .getMessage();
    }

    @ParameterizedTest
    @CsvSource({"200, DEBUG", "399, DEBUG", "400, INFO", "500, INFO"})
    void tellsOfAnAnswerAndHandsItOn(int status, String level) throws IOException {
        Response answer = call("{'order_id':'shop-1'}", answering(status));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(line()).isEqualTo(level + " operation=POST status=" + status + " duration_ms=12 order_id=shop-1");
    }

    @Test
    void tellsOfAFailureAndHandsItOn() {
        assertThatThrownBy(() -> call("{}", (request, options, deadline) -> {
                    throw new SocketException("Connection reset");
                }))
                .isInstanceOf(SocketException.class);

        assertThat(line()).isEqualTo("WARN operation=POST status=SocketException duration_ms=0 order_id=-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'order_id':'a'} | a",
                "{'type':'direct','items':[{'order_id':'b'}],'customer':{'order_id':'c'},'order_id':'d'} | d",
                "{'order_id':7,'amount':1} | 7",
                "{'customer':{'order_id':'c'}} | -",
                "['order_id','a'] | -",
                "{'order_id' | -",
                " | -",
                "{'order_id':'a\\r\\n\u009b\u2028\u200Eb'} | a\\u000d\\u000a\\u009b\\u2028\\u200eb",
                "{'order_id':'a key-of-a-shop'} | a ***"
            })
    void findsTheOrdersIdInTheBodyOfTheRequest(String body, String id) throws IOException {
        call(body, answering(200));

        assertThat(line()).endsWith(" order_id=" + id);
    }

    @ParameterizedTest
    @CsvSource({"50, 50", "51, 50"})
    void cutsAnIdThatIsTooLong(int length, int shown) throws IOException {
        call("{'order_id':'" + "x".repeat(length) + "'}", answering(200));

        assertThat(line()).endsWith(" order_id=" + "x".repeat(shown));
    }
}
