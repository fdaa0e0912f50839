package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Calls.Answer;
import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.fault.FaultKind;
import com.multisafepay.sandbox.record.Effect;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EffectsTest {
    private static final String ID = Bodies.ORDER_ID;

    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private static Answer post(String path, String body) {
        return Calls.send(Calls.request(SANDBOX.sandbox(), path)
                .POST(BodyPublishers.ofString(Bodies.json(body).toString())));
    }

    private static String line(Effect effect) {
        return "%d %s %s %s %d %s"
                .formatted(
                        effect.number(),
                        effect.operation(),
                        effect.type(),
                        effect.orderId(),
                        effect.amount(),
                        effect.currency());
    }

    private static void createAndPay(ObjectNode body) {
        Calls.post(SANDBOX.sandbox(), body);
        SANDBOX.sandbox().orders().pay(body.path("order_id").asText(), "VISA", PaymentOutcome.SUCCESS);
    }

    @Test
    void tellsOrdersAndRefundsInSequence() {
        createAndPay(Bodies.redirect());
        long refund = post("/orders/" + ID + "/refunds", "{'currency':'EUR','amount':300,'description':'One'}")
                .at("/data/refund_id")
                .longValue();
        Calls.send(Calls.request(SANDBOX.sandbox(), "/orders/" + ID + "/refunds/" + refund)
                .method("PATCH", BodyPublishers.ofString("{\"status\":\"void\"}")));

        assertThat(SANDBOX.sandbox().effects())
                .extracting(EffectsTest::line)
                .containsExactly(
                        "1 createOrder order shop-0001 1000 EUR",
                        "2 refundOrder refund shop-0001 300 EUR",
                        "3 cancelRefund refund shop-0001 300 EUR");
        assertThat(SANDBOX.sandbox().effects().get(1).id()).isEqualTo(refund);
    }

    @Test
    void tellsACaptureOnce() {
        createAndPay(Bodies.redirect().put("capture", "manual"));
        long capture = post(
                        "/orders/" + ID + "/capture",
                        "{'amount':400,'new_order_status':'completed','new_order_id':'part-1'}")
                .at("/data/transaction_id")
                .longValue();

        assertThat(SANDBOX.sandbox().effects())
                .extracting(EffectsTest::line)
                .containsExactly("1 createOrder order shop-0001 1000 EUR", "2 captureOrder capture shop-0001 400 EUR");
        assertThat(SANDBOX.sandbox().effects().get(1).id()).isEqualTo(capture);
    }

    @Test
    void tellsWhatTookEffectTwiceTwice() {
        Calls.post(SANDBOX.sandbox(), Bodies.redirect());
        Calls.post(SANDBOX.sandbox(), Bodies.redirect());

        assertThat(SANDBOX.sandbox().effects()).extracting(Effect::number).containsExactly(1L, 2L);
    }

    @Test
    void tellsNothingOfWhatWasRefused() {
        createAndPay(Bodies.redirect());
        post("/orders/" + ID + "/refunds", "{'currency':'EUR','amount':5000,'description':'More than there is'}");
        Calls.post(SANDBOX.sandbox(), Bodies.redirect());
        Calls.get(SANDBOX.sandbox(), "/orders/" + ID);

        assertThat(SANDBOX.sandbox().effects()).hasSize(1);
    }

    @Test
    void tellsAnEffectThatTheCallerWasToldNothingOf() {
        SANDBOX.sandbox().faults().add(Fault.of(FaultKind.ERROR_AFTER));
        Answer failed = Calls.post(SANDBOX.sandbox(), Bodies.redirect());

        assertThat(failed.status()).isEqualTo(500);
        assertThat(SANDBOX.sandbox().effects()).hasSize(1);
    }

    @Test
    void startsAgainAfterAReset() {
        Calls.post(SANDBOX.sandbox(), Bodies.redirect());
        SANDBOX.sandbox().reset();
        Calls.post(SANDBOX.sandbox(), Bodies.redirect());

        assertThat(SANDBOX.sandbox().effects()).extracting(Effect::number).containsExactly(1L);
    }
}
