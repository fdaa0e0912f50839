package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.sandbox.Calls.Answer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapturesTest {
    private static final String ID = Bodies.ORDER_ID;
    private static final String CAPTURE = "/orders/" + ID + "/capture";

    @RegisterExtension
    static final SandboxExtension SANDBOX = Sandboxes.startingAt("2026-06-01T10:00:00Z");

    private final Sandbox sandbox = SANDBOX.sandbox();
    private final LifeCalls calls = new LifeCalls(sandbox);

    private void authorise(String card) {
        calls.create(Bodies.card(card).put("capture", "manual"));
    }

    @Test
    void capturesAllOfAnAuthorisation() {
        authorise("4111111111111111");
        assertThat(calls.state(ID)).isEqualTo("completed/initialized");

        Answer answer = calls.post(CAPTURE, "{'amount':1000,'new_order_status':'completed','new_order_id':'other'}");

        assertThat(answer.at("/data/order_id").asText()).isEqualTo(ID);
        assertThat(calls.state(ID)).isEqualTo("completed/completed");
        assertThat(calls.order(ID).at("/payment_details/capture_remain").asLong())
                .isZero();
    }

    @Test
    void takesACaptureWithoutAnAmountAsOneOfAll() {
        authorise("4111111111111111");

        calls.post(CAPTURE, "{'new_order_status':'completed'}");

        assertThat(calls.state(ID)).isEqualTo("completed/completed");
    }

    @Test
    void capturesInPartsAndGivesTheRestFree() {
        authorise("4111111111111111");

        Answer first = calls.post(CAPTURE, "{'amount':400,'new_order_status':'completed','new_order_id':'part-1'}");
        Answer second = calls.post(CAPTURE, "{'amount':500,'new_order_status':'completed'}");

        assertThat(first.at("/data/order_id").asText()).isEqualTo("part-1");
        assertThat(calls.state("part-1")).isEqualTo("completed/completed");
        assertThat(calls.order("part-1").path("auth_order_id").asText()).isEqualTo(ID);
        assertThat(calls.order(ID).has("auth_order_id")).isFalse();
        assertThat(calls.state(second.at("/data/order_id").asText())).isEqualTo("completed/completed");
        assertThat(calls.state(ID)).isEqualTo("completed/initialized");
        assertThat(calls.order(ID).at("/payment_details/capture_remain").asLong())
                .isEqualTo(100);

        Answer rest = calls.patch("/capture/" + ID, "{'status':'cancelled','reason':'Sold out'}");

        assertThat(rest.at("/data/success").asBoolean()).isTrue();
        assertThat(calls.state(ID)).isEqualTo("void/void");
        assertThat(calls.order(ID).at("/related_transactions/2/type").asText()).isEqualTo("auth-cancellation");
        assertThat(calls.order(ID).at("/related_transactions/2/amount").asLong())
                .isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'amount':1001,'new_order_status':'completed'} | 1001",
                "{'amount':0,'new_order_status':'completed'} | 1001",
                "{'amount':10,'new_order_status':'shipped'} | 1000",
                "{'amount':10} | 1016"
            })
    void refusesWhatCannotBeCaptured(String body, int code) {
        authorise("4111111111111111");

        assertThat(calls.post(CAPTURE, body).code()).isEqualTo(code);
    }

    @Test
    void refusesToCaptureWhatIsPaidAlready() {
        calls.create(Bodies.card("4111111111111111"));

        assertThat(calls.post(CAPTURE, "{'amount':10,'new_order_status':'completed'}")
                        .code())
                .isEqualTo(1000);
        assertThat(calls.patch("/capture/" + ID, "{'status':'cancelled','reason':'x'}")
                        .code())
                .isEqualTo(1000);
    }

    @Test
    void refusesAnIdThatAnotherOrderHas() {
        calls.create(Bodies.redirect().put("order_id", "taken"));
        authorise("4111111111111111");

        assertThat(calls.post(CAPTURE, "{'amount':10,'new_order_status':'completed','new_order_id':'taken'}")
                        .code())
                .isEqualTo(1006);
        assertThat(calls.order(ID).at("/payment_details/capture_remain").asLong())
                .isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource({"4111111111111111, 7", "5500000000000004, 30"})
    void letsAnAuthorisationEnd(String card, int days) {
        authorise(card);

        sandbox.clock().advance(Duration.ofDays(days).minusSeconds(1));
        assertThat(calls.state(ID)).isEqualTo("completed/initialized");

        sandbox.clock().advance(Duration.ofSeconds(1));
        assertThat(calls.state(ID)).isEqualTo("void/void");
    }

    @Test
    void takesOneCaptureOfABancontactAuthorisation() {
        calls.create(Bodies.redirect().put("gateway", "MISTERCASH").put("capture", "manual"));
        sandbox.orders().pay(ID, PaymentOutcome.SUCCESS);

        calls.post(CAPTURE, "{'amount':400,'new_order_status':'completed','new_order_id':'part-1'}");

        assertThat(calls.state(ID)).isEqualTo("void/void");
        assertThat(calls.order(ID).at("/related_transactions/1/amount").asLong())
                .isEqualTo(600);
    }
}
