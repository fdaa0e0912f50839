package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Calls.Answer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreferencedRefundsTest {
    private static final String ID = Bodies.ORDER_ID;

    @RegisterExtension
    static final SandboxExtension SANDBOX = Sandboxes.startingAt("2026-06-01T10:00:00Z");

    private final Sandbox sandbox = SANDBOX.sandbox();
    private final LifeCalls calls = new LifeCalls(sandbox);

    private static ObjectNode refund() {
        return Bodies.atTerminal("00000ABC").put("type", "unreferenced_refund");
    }

    private void setAside() {
        calls.create(refund());
        sandbox.orders().pay(ID, PaymentOutcome.SUCCESS);
    }

    @Test
    void waitsForACardLikeAPayment() {
        Answer created = Calls.post(sandbox, refund());

        assertThat(created.at("/data").has("events_token")).isTrue();
        assertThat(created.at("/data").has("payment_url")).isFalse();
        assertThat(calls.state(ID)).isEqualTo("initialized/initialized");
        assertThat(calls.order(ID).path("type").asText()).isEqualTo("unreferenced_refund");
        assertThat(Calls.post(sandbox, refund().put("order_id", "shop-0002")).code())
                .isEqualTo(1000);
        sandbox.clock().advance(Duration.ofSeconds(60));
        assertThat(calls.state(ID)).isEqualTo("cancelled/");
    }

    @Test
    void needsNoNamedTerminal() {
        ObjectNode body = refund();
        body.remove("gateway_info");
        calls.create(body);
        calls.create(body.deepCopy().put("order_id", "shop-0002"));

        sandbox.orders().pay(ID, PaymentOutcome.SUCCESS);

        assertThat(calls.state(ID)).isEqualTo("reserved/reserved");
        assertThat(calls.order(ID).at("/payment_details/terminal_id").isNull()).isTrue();
    }

    @Test
    void isSetAsideAndPaidAtMidnight() {
        setAside();
        assertThat(calls.state(ID)).isEqualTo("reserved/reserved");
        sandbox.clock().advance(Duration.ofHours(14));

        assertThat(calls.state(ID)).isEqualTo("completed/completed");
        assertThat(calls.order(ID).path("completed").asText()).isEqualTo("2026-06-02T00:00:00");
        assertThat(calls.order(ID).path("costs")).isEmpty();
    }

    @Test
    void isPaidOrDeclinedByHand() {
        setAside();
        sandbox.orders().settle(ID);
        assertThat(calls.state(ID)).isEqualTo("completed/completed");

        calls.create(refund().put("order_id", "shop-0002"));
        sandbox.orders().pay("shop-0002", PaymentOutcome.SUCCESS);
        sandbox.orders().decline("shop-0002");
        assertThat(calls.state("shop-0002")).isEqualTo("declined/declined");
    }

    @Test
    void isDeclinedForGood() {
        calls.create(refund());
        sandbox.orders().pay(ID, PaymentOutcome.FAILURE);
        sandbox.clock().advance(Duration.ofMinutes(2));

        assertThat(calls.state(ID)).isEqualTo("declined/declined");
        assertThat(Calls.post(sandbox, refund().put("order_id", "shop-0002")).status())
                .isEqualTo(200);
    }

    @Test
    void isCancelledWhileItWaits() {
        calls.create(refund());

        assertThat(calls.post("/orders/" + ID + "/cancel", "{}").status()).isEqualTo(200);
        assertThat(calls.state(ID)).isEqualTo("cancelled/");
    }

    @ParameterizedTest
    @CsvSource({"1, EUR, 0", "6000, EUR, 0", "0, EUR, 1001", "6001, EUR, 1001", "1000, USD, 1002"})
    void isOneCentToSixtyEuros(long amount, String currency, int code) {
        Answer answer = Calls.post(sandbox, refund().put("amount", amount).put("currency", currency));

        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(code == 0 ? 200 : 404);
    }

    @Test
    void isNoZeroAuthorisation() {
        assertThat(Calls.post(sandbox, refund().put("amount", 0).put("gateway", "VISA"))
                        .code())
                .isEqualTo(1001);
    }

    @Test
    void isNeverCaptured() {
        calls.create(refund().put("capture", "manual"));
        sandbox.orders().pay(ID, PaymentOutcome.SUCCESS);
        sandbox.orders().settle(ID);

        assertThat(calls.order(ID).at("/payment_details/capture").isMissingNode())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void usesItsOrderIdUp(boolean paid) {
        setAside();
        if (paid) {
            sandbox.orders().settle(ID);
        }

        assertThat(Calls.post(sandbox, refund()).code()).isEqualTo(1006);
    }

    @Test
    void isNeitherRefundedNorChargedBack() {
        setAside();
        sandbox.orders().settle(ID);

        assertThat(calls.post("/orders/" + ID + "/refunds", "{}").code()).isEqualTo(1034);
        assertThatThrownBy(() -> sandbox.orders().chargeBack(ID)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesMoneyFromTheAccountOnceItIsPaid() {
        setAside();
        JsonNode waiting =
                Calls.get(sandbox, "/transactions?type=refund&debit_credit=D").at("/data/0");
        assertThat(waiting.path("status").asText()).isEqualTo("reserved");
        assertThat(waiting.path("net").asLong()).isEqualTo(1000);
        assertThat(waiting.path("costs")).isEmpty();

        sandbox.clock().advance(Duration.ofDays(2));

        assertThat(Calls.get(sandbox, "/transactions").at("/data/0/status").asText())
                .isEqualTo("completed");
        JsonNode balances = Calls.get(sandbox, "/closing-balances").at("/data");
        assertThat(balances.findValuesAsText("amount")).contains("-1000");
    }
}
