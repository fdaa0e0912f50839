package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Calls.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A direct order of PayPal's button is captured by the merchant once its customer has approved it. */
class PayPalButtonTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = Sandboxes.startingAt("2026-06-01T10:00:00Z");

    private final Sandbox sandbox = SANDBOX.sandbox();
    private final LifeCalls calls = new LifeCalls(sandbox);

    private static ObjectNode order() {
        return Bodies.direct("PAYPAL");
    }

    private Answer capture() {
        return calls.post("/orders/" + Bodies.ORDER_ID + "/capture", "{'amount':1000,'new_order_status':'completed'}");
    }

    private void control(String body) {
        Answer answer = Calls.send(HttpRequest.newBuilder(sandbox.baseUri().resolve("/sandbox/orders/approve"))
                .POST(BodyPublishers.ofString(Bodies.json(body).toString())));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    private String state() {
        return calls.state(Bodies.ORDER_ID);
    }

    @Test
    void givesPayPalsIdToTheBrowser() {
        calls.create(order());

        assertThat(state()).isEqualTo("initialized/initialized");
        assertThat(calls.order(Bodies.ORDER_ID)
                        .at("/payment_details/external_transaction_id")
                        .asText())
                .isNotEmpty();
    }

    @Test
    void completesWhatWasApprovedByItsCapture() {
        calls.create(order());
        sandbox.orders().approve(Bodies.ORDER_ID, PaymentOutcome.SUCCESS);
        assertThat(state()).isEqualTo("initialized/initialized");

        Answer answer = capture();

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.at("/data/order_id").asText()).isEqualTo(Bodies.ORDER_ID);
        assertThat(answer.at("/data/transaction_id").isIntegralNumber()).isTrue();
        assertThat(state()).isEqualTo("completed/initialized");
        assertThat(capture().status()).isEqualTo(404);
    }

    @Test
    void waitsForTheCaptureWhereTheMerchantAskedSo() {
        calls.create(order().put("manual", true));

        sandbox.orders().pay(Bodies.ORDER_ID, PaymentOutcome.SUCCESS);

        assertThat(state()).isEqualTo("initialized/initialized");
        assertThat(capture().status()).isEqualTo(200);
    }

    @Test
    void isPaidAtOnceOnThePageWhereTheMerchantDidNot() {
        calls.create(order().put("manual", false));

        sandbox.orders().pay(Bodies.ORDER_ID, PaymentOutcome.SUCCESS);

        assertThat(state()).isEqualTo("completed/initialized");
    }

    @Test
    void refusesACaptureThatNobodyApproved() {
        calls.create(order());

        assertThat(capture().code()).isEqualTo(1000);
        assertThat(capture().info()).contains("not approved");
        assertThat(state()).isEqualTo("initialized/initialized");
    }

    @Test
    void tellsThatPayPalDeclinedAndTakesASecondApproval() {
        calls.create(order());
        control("{'order_id':'shop-0001','outcome':'failure'}");

        Answer declined = capture();

        assertThat(declined.status()).isEqualTo(404);
        assertThat(declined.code()).isEqualTo(1000);
        assertThat(declined.info()).isEqualTo("INSTRUMENT_DECLINED");
        assertThat(declined.at("/message").asText()).isEqualTo("INSTRUMENT_DECLINED");
        assertThat(state()).isEqualTo("initialized/initialized");
        control("{'order_id':'shop-0001'}");
        assertThat(capture().status()).isEqualTo(200);
    }

    @Test
    void capturesTheWholeOrderOnly() {
        calls.create(order());
        sandbox.orders().approve(Bodies.ORDER_ID, PaymentOutcome.SUCCESS);

        Answer part =
                calls.post("/orders/" + Bodies.ORDER_ID + "/capture", "{'amount':500,'new_order_status':'completed'}");

        assertThat(part.code()).isEqualTo(1001);
    }

    @Test
    void expiresWhereNobodyCapturesIt() {
        calls.create(order());
        sandbox.orders().approve(Bodies.ORDER_ID, PaymentOutcome.SUCCESS);

        sandbox.clock().advance(Duration.ofDays(15));

        assertThat(state()).isEqualTo("expired/expired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IDEAL", "ALIPAY"})
    void isThereForPayPalAlone(String gateway) {
        calls.create(Bodies.direct(gateway));

        assertThatIllegalStateException()
                .isThrownBy(() -> sandbox.orders().approve(Bodies.ORDER_ID, PaymentOutcome.SUCCESS));
    }
}
