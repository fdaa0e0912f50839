package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.record.Mail;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TransferInstructionsTest {
    private static final String ID = Bodies.ORDER_ID;
    private static final Instant START = Instant.parse("2026-06-01T10:00:00Z");

    @RegisterExtension
    static final SandboxExtension SANDBOX = Sandboxes.startingAt(START);

    private final Sandbox sandbox = SANDBOX.sandbox();
    private final LifeCalls calls = new LifeCalls(sandbox);
    private final Visitor visitor = new Visitor(sandbox);

    private static ObjectNode known(ObjectNode body) {
        body.withObject("/customer").put("email", "a.bakker@shop.example").put("locale", "nl_NL");
        return body;
    }

    private void payByTransfer(String url) {
        visitor.submit(
                visitor.pick(url, "BANKTRANS"),
                "account_holder_name",
                "A Bakker",
                "account_holder_iban",
                "NL87ABNA0000000001");
    }

    @Test
    void comeOnceTheCustomerHasNamedTheAccount() {
        String url = visitor.order(known(Bodies.redirect()));
        visitor.pick(url, "BANKTRANS");
        assertThat(sandbox.outbox()).isEmpty();

        payByTransfer(url);

        String reference = calls.order(ID).path("transaction_id").asText();
        assertThat(reference).hasSize(16);
        assertThat(sandbox.outbox()).hasSize(1);
        Mail mail = sandbox.outbox().get(0);
        assertThat(mail.at()).isEqualTo(START);
        assertThat(mail.to()).isEqualTo("a.bakker@shop.example");
        assertThat(mail.orderId()).isEqualTo(ID);
        assertThat(mail.locale()).isEqualTo("nl_NL");
        assertThat(mail.subject()).isEqualTo("Zo betaalt u: Order 0001");
        assertThat(mail.text())
                .isEqualTo("Maak €\u00a010,00 voor \"Order 0001\" over via uw bank naar Stichting MultiSafepay, "
                        + "IBAN NL91ABNA0417164300, BIC ABNANL2A, met dit kenmerk: " + reference);
        assertThat(mail.link()).hasToString(url);
        assertThat(visitor.get("/outbox").text()).contains("Zo betaalt u: Order 0001", reference);
    }

    @Test
    void standOnThePageWhereTheShopHasNone() {
        ObjectNode body = known(Bodies.redirect());
        body.remove("payment_options");
        String url = visitor.order(body);

        Visitor.Seen seen = visitor.submit(
                visitor.pick(url, "BANKTRANS"),
                "account_holder_name",
                "A Bakker",
                "account_holder_iban",
                "NL87ABNA0000000001");

        assertThat(seen.text())
                .contains(
                        "NL91ABNA0417164300",
                        "ABNANL2A",
                        "Stichting MultiSafepay",
                        calls.order(ID).path("transaction_id").asText(),
                        "10,00");
    }

    @Test
    void comeOnceForOnePayment() {
        payByTransfer(visitor.order(known(Bodies.redirect())));

        sandbox.clock().advance(Duration.ofDays(3));

        assertThat(calls.state(ID)).isEqualTo("completed/completed");
        assertThat(sandbox.outbox()).hasSize(1);
    }

    @Test
    void comeForADirectOrder() {
        calls.create(known(Bodies.direct("BANKTRANS")));

        assertThat(sandbox.outbox()).hasSize(1);
    }

    @Test
    void speakOfTheRestWhereAGiftCardPaysAPart() {
        String url = visitor.order(known(Bodies.redirect()));
        visitor.submit(visitor.pick(url, "VVVGIFTCRD"), "coupon_number", "111112", "coupon_code", "1234");

        payByTransfer(url.replace("/?", "/methods?"));

        assertThat(sandbox.outbox().get(0).text()).contains("€\u00a05,00");
    }

    @Test
    void stayAwayWhereTheMerchantWantsNoMail() {
        ObjectNode body = known(Bodies.direct("BANKTRANS"));
        body.withObject("/customer").put("disable_send_email", true);

        calls.create(body);

        assertThat(sandbox.outbox()).isEmpty();
    }

    @Test
    void needAnAddress() {
        payByTransfer(visitor.order(Bodies.redirect()));

        assertThat(sandbox.outbox()).isEmpty();
    }

    @Test
    void doNotKeepRemindersOfOtherOrdersAway() {
        ObjectNode other = known(Bodies.redirect()).put("order_id", "other").put("amount", 500);
        other.withObject("/second_chance").put("send_email", true);
        calls.create(other);
        calls.create(known(Bodies.direct("BANKTRANS")));

        sandbox.clock().advance(Duration.ofHours(1));

        assertThat(sandbox.outbox()).extracting(Mail::orderId).containsExactly(ID, "other");
    }
}
