package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockworkTest {
    private static final String ID = Bodies.ORDER_ID;

    @RegisterExtension
    static final SandboxExtension SANDBOX = Sandboxes.startingAt("2026-06-01T10:00:00Z");

    private final Sandbox sandbox = SANDBOX.sandbox();
    private final LifeCalls calls = new LifeCalls(sandbox);

    private String after(Duration time) {
        sandbox.clock().advance(time);
        return calls.state(ID);
    }

    @ParameterizedTest
    @CsvSource({
        "4917300000000008, void/cancelled",
        "378734493671000, void/cancelled",
        "4462000000000003, completed/completed"
    })
    void decidesAHeldCardAfterThreeMinutes(String card, String state) {
        calls.create(Bodies.card(card));

        assertThat(after(Duration.ofMinutes(3).minusSeconds(1))).isEqualTo("uncleared/uncleared");
        assertThat(after(Duration.ofSeconds(1))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "NL87ABNA0000000001, completed/completed, completed/completed",
        "NL87ABNA0000000002, declined/declined, declined/declined",
        "NL87ABNA0000000003, uncleared/uncleared, completed/completed",
        "NL87ABNA0000000004, uncleared/uncleared, declined/declined"
    })
    void decidesADirectDebitByItsAccount(String iban, String afterTwo, String afterThree) {
        ObjectNode body = Bodies.direct("DIRDEB");
        body.set("gateway_info", Bodies.json("{'account_holder_iban':'" + iban + "'}"));
        calls.create(body);

        assertThat(after(Duration.ofMinutes(2).minusSeconds(1))).isEqualTo("initialized/initialized");
        assertThat(after(Duration.ofSeconds(1))).isEqualTo(afterTwo);
        assertThat(after(Duration.ofMinutes(1))).isEqualTo(afterThree);
    }

    @ParameterizedTest
    @CsvSource({"IDEAL, 3600", "EPS, 600", "TRUSTLY, 7200", "WECHAT, 7200", "PAYPAL, 1209600"})
    void letsAPaymentExpireByItsMethodsOwnTime(String gateway, long seconds) {
        calls.create(Bodies.direct(gateway));

        assertThat(after(Duration.ofSeconds(seconds - 1))).isEqualTo("initialized/initialized");
        assertThat(after(Duration.ofSeconds(1))).isEqualTo("expired/expired");
    }

    @Test
    void letsTheTestAmountOfMultibancoWaitForEightyFourHours() {
        calls.create(Bodies.direct("MULTIBANCO").put("amount", 2001));

        assertThat(after(Duration.ofHours(84).minusSeconds(1))).isEqualTo("initialized/initialized");
        assertThat(after(Duration.ofSeconds(1))).isEqualTo("expired/expired");
    }

    @Test
    void settlesMbWayTwoMinutesAfterThePayment() {
        calls.create(Bodies.direct("MBWAY"));

        assertThat(calls.state(ID)).isEqualTo("completed/uncleared");
        assertThat(after(Duration.ofMinutes(2))).isEqualTo("completed/completed");
    }

    @Test
    void voidsAReviewThatNobodyEndedInFiveDays() {
        calls.create(Bodies.redirect());
        sandbox.orders().pay(ID, "IDEAL", PaymentOutcome.UNCLEARED);

        assertThat(after(Duration.ofDays(5).minusSeconds(1))).isEqualTo("uncleared/uncleared");
        assertThat(after(Duration.ofSeconds(1))).isEqualTo("void/cancelled");
    }

    @Test
    void leavesAReviewThatEndedWellAlone() {
        calls.create(Bodies.redirect());
        sandbox.orders().pay(ID, "IDEAL", PaymentOutcome.UNCLEARED);
        sandbox.orders().accept(ID);

        assertThat(after(Duration.ofDays(6))).isEqualTo("completed/completed");
    }

    @ParameterizedTest
    @CsvSource({"days_active, 2, 172800", "seconds_active, 90, 90", "days_active, 30, 2592000"})
    void endsALinkThatNobodyUsed(String field, int value, long seconds) {
        calls.create(Bodies.redirect().put("type", "paymentlink").put(field, value));

        assertThat(after(Duration.ofSeconds(seconds - 1))).isEqualTo("initialized/initialized");
        assertThat(after(Duration.ofSeconds(1))).isEqualTo("expired/expired");
    }

    @Test
    void doesWhatIsDueAtItsOwnTimeWhenTheClockJumps() {
        calls.create(Bodies.direct("IDEAL"));

        sandbox.clock().advance(Duration.ofDays(300));

        assertThat(calls.order(ID).path("modified").asText()).isEqualTo("2026-06-01T11:00:00");
    }
}
