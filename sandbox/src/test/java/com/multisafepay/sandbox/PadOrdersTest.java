package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.sandbox.Calls.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PadOrdersTest {
    private static final String HOLD = "/pad/orders/" + Bodies.ORDER_ID + "/onhold";
    private static final String EXPIRE = "/pad/orders/" + Bodies.ORDER_ID + "/autoexpire";

    @RegisterExtension
    static final SandboxExtension SANDBOX = Sandboxes.startingAt("2026-06-01T10:00:00Z");

    private final Sandbox sandbox = SANDBOX.sandbox();
    private final LifeCalls calls = new LifeCalls(sandbox);

    @BeforeEach
    void create() {
        calls.create(Bodies.redirect());
    }

    private void paidWith(String method) {
        sandbox.orders().pay(Bodies.ORDER_ID, method, PaymentOutcome.SUCCESS);
    }

    private static Duration between(Answer answer, Sandbox sandbox) {
        Instant told = LocalDateTime.parse(answer.at("/data").asText())
                .atZone(sandbox.clock().getZone())
                .toInstant();
        return Duration.between(Instant.parse("2026-06-01T10:00:00Z"), told);
    }

    @ParameterizedTest
    @CsvSource({"BNPL_MF, 60", "BNPL_INSTM, 3600", "PAYAFTER, 7776000"})
    void tellsWhenCollectionGoesOn(String method, long seconds) {
        paidWith(method);

        assertThat(between(calls.post(HOLD, "{'duration':" + seconds + "}"), sandbox))
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void holdsForTenDaysUnlessSaid() {
        paidWith("BNPL_MF");

        assertThat(between(calls.post(HOLD, "{}"), sandbox)).isEqualTo(Duration.ofDays(10));
    }

    @Test
    void letsAnOrderExpireWhenSaid() {
        paidWith("BNPL_MF");

        assertThat(between(calls.post(EXPIRE, "{'days':2}"), sandbox)).isEqualTo(Duration.ofDays(2));
        sandbox.clock().advance(Duration.ofDays(2));

        assertThat(calls.state(Bodies.ORDER_ID)).isEqualTo("expired/expired");
        refused(calls.post(EXPIRE, "{'days':2}"), "order_id");
        refused(calls.post(HOLD, "{}"), "order_id");
    }

    @Test
    void letsAnOrderExpireLaterThanAtFirst() {
        paidWith("BNPL_MF");
        calls.post(EXPIRE, "{'days':2}");
        calls.post(EXPIRE, "{'days':180}");

        sandbox.clock().advance(Duration.ofDays(179));
        assertThat(calls.state(Bodies.ORDER_ID)).isEqualTo("completed/uncleared");

        sandbox.clock().advance(Duration.ofDays(1));
        assertThat(calls.state(Bodies.ORDER_ID)).isEqualTo("expired/expired");
    }

    @Test
    void doesNotLetAShippedOrderExpire() {
        paidWith("BNPL_MF");
        calls.patch("/orders/" + Bodies.ORDER_ID, "{'status':'shipped'}");

        refused(calls.post(EXPIRE, "{}"), "order_id");
        assertThat(calls.post(HOLD, "{}").status()).isEqualTo(200);
    }

    @Test
    void takesOnlyOrdersOfPayAfterDelivery() {
        paidWith("IDEAL");

        refused(calls.post(HOLD, "{}"), "order_id");
        refused(calls.post(EXPIRE, "{}"), "order_id");
    }

    @ParameterizedTest
    @ValueSource(longs = {59, 7_776_001})
    void keepsTheBoundsOfAHold(long seconds) {
        paidWith("BNPL_MF");

        refused(calls.post(HOLD, "{'duration':" + seconds + "}"), "duration");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 181})
    void keepsTheBoundsOfATerm(long days) {
        paidWith("BNPL_MF");

        refused(calls.post(EXPIRE, "{'days':" + days + "}"), "days");
    }

    @Test
    void knowsNoOtherOrder() {
        Answer answer = calls.post("/pad/orders/nothing/onhold", "{}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo(1006);
    }

    private static void refused(Answer answer, String field) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.at("/success").asBoolean()).isFalse();
        assertThat(answer.at("/errors/0/attribute").asText()).isEqualTo(field);
        assertThat(answer.at("/errors/0/uri").asText()).isEqualTo("#/" + field);
    }
}
