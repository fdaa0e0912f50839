package com.multisafepay.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.verifier.ContractWatch.Side;
import com.multisafepay.verifier.ContractWatch.Violation;
import feign.Feign;
import feign.FeignException;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import feign.Response;
import feign.Retryer;
import feign.Util;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContractWatchTest {

    /** A client of Feign alone, which says what it likes. */
    interface Wire {
        @RequestLine("POST /v1/json/orders")
        @Headers("Content-Type: application/json")
        String create(String body);

        @RequestLine("GET /v1/json/orders/{id}")
        String get(@Param("id") String id);

        @RequestLine("GET /v1/json/invoices")
        String invoices();
    }

    private final List<Violation> told = new ArrayList<>();
    private final ContractWatch watch = ContractWatch.create().tell(told::add);

    private Wire answering(int status, InputStream body, @Nullable Integer length) {
        return Feign.builder()
                .retryer(Retryer.NEVER_RETRY)
                .client((request, options) -> Response.builder()
                        .request(request)
                        .status(status)
                        .body(body, length)
                        .build())
                .addCapability(watch)
                .target(Wire.class, "http://127.0.0.1:9");
    }

    private Wire answering(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return answering(200, new ByteArrayInputStream(bytes), bytes.length);
    }

    @Test
    void countsNothingWhereTheContractIsKept() {
        assertThat(answering(Samples.SESSION).create(Samples.ORDER)).isEqualTo(Samples.SESSION);

        assertThat(watch.counts()).isEmpty();
    }

    @Test
    void countsWhatTheServiceSendsAgainstTheContract() {
        String order = Samples.ORDER.replace("1000", "\"ten\"").replace("{", "{\"discount\": 1, ");

        answering(Samples.SESSION).create(order);

        assertThat(watch.counts())
                .isEqualTo(Map.of(
                        new Violation("createOrder", Side.REQUEST, "/amount", "type"), 1L,
                        new Violation("createOrder", Side.REQUEST, "/discount", "unknown"), 1L));
        assertThat(told).hasSize(2);
    }

    @Test
    void countsWhatTheApiAnswersAgainstTheContractAsOftenAsItHappens() {
        String order = """
                {"success": true, "data": {"order_id": "a-1", "amount": "a lot", "payment_methods": [{"type": 1}, {"type": 2}]}}""";

        Wire wire = answering(order);
        wire.get("a-1");
        answering(order).get("a-2");

        assertThat(watch.counts()).containsEntry(new Violation("getOrder", Side.ANSWER, "/data/amount", "type"), 2L);
        assertThat(watch.counts().keySet())
                .allSatisfy(each -> assertThat(each.toString()).doesNotContain("a lot", "a-1"));
        assertThat(watch.counts().keySet())
                .extracting(Violation::pointer)
                .doesNotContain("/data/payment_methods/0/type");
    }

    @Test
    void keepsNoDataThatStandsInTheNameOfAMember() {
        String order = Samples.ORDER.replace(
                "{",
                "{\"anna@shop.example\": 1, \"4111111111111111\": {\"a.b[0]\": 1}, \"custom_info\": {\"anna\": 1}, ");

        answering(Samples.SESSION).create(order);

        assertThat(watch.counts()).containsEntry(new Violation("createOrder", Side.REQUEST, "/***", "unknown"), 1L);
        assertThat(watch.counts().toString()).doesNotContain("@", "4111");
    }

    @Test
    void countsAnOperationOrAStatusThatTheContractLacks() {
        answering("{}").invoices();
        assertThatThrownBy(
                () -> answering(418, new ByteArrayInputStream(new byte[0]), 0).get("a-1"));

        assertThat(told)
                .containsExactly(
                        new Violation("unknown", Side.REQUEST, "", "path"),
                        new Violation("getOrder", Side.ANSWER, "", "status"));
    }

    @Test
    void handsOnAnswersOfUnknownLengthAndLongOnesAsTheyCame() {
        String list = "{\"success\": true, \"data\": {\"order_id\": \"" + "x".repeat(2 << 20) + "\"}}";
        byte[] bytes = list.getBytes(StandardCharsets.UTF_8);

        assertThat(answering(200, new ByteArrayInputStream(bytes), null).get("a-1"))
                .isEqualTo(list);
        assertThat(answering(200, new ByteArrayInputStream(Samples.SESSION.getBytes(StandardCharsets.UTF_8)), null)
                        .get("a-1"))
                .isEqualTo(Samples.SESSION);
    }

    @Test
    void handsOnABodyThatBreaksOffAndTheFailureOfAListener() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        InputStream broken =
                new SequenceInputStream(new ByteArrayInputStream("{".getBytes(StandardCharsets.UTF_8)), closed);
        assertThatThrownBy(() -> answering(200, broken, null).get("a-1"))
                .isInstanceOf(FeignException.class)
                .hasMessageContaining("Stream closed");

        ContractWatch failing = ContractWatch.create().tell(violation -> {
            throw new IllegalStateException("no meter");
        });
        Wire wire = Feign.builder()
                .client((request, options) -> Response.builder()
                        .request(request)
                        .status(200)
                        .body("{}", Util.UTF_8)
                        .build())
                .addCapability(failing)
                .target(Wire.class, "http://127.0.0.1:9");
        assertThat(wire.invoices()).isEqualTo("{}");
    }
}
