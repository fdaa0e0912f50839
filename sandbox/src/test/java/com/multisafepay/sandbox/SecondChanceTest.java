package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.record.Mail;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecondChanceTest {
    private static final String ID = Bodies.ORDER_ID;
    private static final Instant START = Instant.parse("2026-06-01T10:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @RegisterExtension
    static final SandboxExtension SANDBOX = Sandboxes.startingAt(START);

    private final Sandbox sandbox = SANDBOX.sandbox();
    private final LifeCalls calls = new LifeCalls(sandbox);

    private static ObjectNode order(String id) {
        ObjectNode body = Bodies.redirect().put("order_id", id);
        body.withObject("/customer").put("email", "a.bakker@shop.example").put("locale", "nl_NL");
        body.withObject("/second_chance").put("send_email", true);
        return body;
    }

    private int mailsAfter(Duration time) {
        sandbox.clock().advance(time);
        return sandbox.outbox().size();
    }

    @Test
    void remindsAnHourAndADayAfterTheOrder() {
        String url = Calls.paymentUrl(sandbox, order(ID));

        assertThat(mailsAfter(HOUR.minusSeconds(1))).isZero();
        assertThat(mailsAfter(Duration.ofSeconds(1))).isEqualTo(1);
        assertThat(mailsAfter(DAY.minus(HOUR).minusSeconds(1))).isEqualTo(1);
        assertThat(mailsAfter(Duration.ofSeconds(1))).isEqualTo(2);
        assertThat(mailsAfter(Duration.ofDays(60))).isEqualTo(2);
        assertThat(sandbox.outbox().get(0))
                .isEqualTo(new Mail(
                        START.plus(HOUR),
                        "a.bakker@shop.example",
                        ID,
                        "nl_NL",
                        "Rond uw bestelling af: Order 0001",
                        "U hebt \"Order 0001\" nog niet betaald. U kunt €\u00a010,00 nog betalen via deze link.",
                        URI.create(url)));
    }

    @Test
    void remindsOfAPaymentLinkThatNobodyOpened() {
        calls.create(order(ID).put("type", "paymentlink"));

        assertThat(mailsAfter(HOUR)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAILURE", "CANCELLED", "EXPIRED"})
    void remindsAfterAPaymentThatFailedUntilOneSucceeds(PaymentOutcome outcome) {
        calls.create(order(ID));
        sandbox.orders().pay(ID, outcome);

        assertThat(mailsAfter(HOUR)).isEqualTo(1);
        sandbox.orders().pay(ID, "IDEAL", PaymentOutcome.SUCCESS);
        assertThat(calls.state(ID)).isEqualTo("completed/completed");
        assertThat(mailsAfter(DAY)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUCCESS", "UNCLEARED"})
    void remindsNobodyOfWhatIsPaidOrUnderReview(PaymentOutcome outcome) {
        calls.create(order(ID));
        sandbox.orders().pay(ID, outcome);

        assertThat(mailsAfter(HOUR)).isZero();
    }

    @Test
    void remindsNobodyWhereTheOrderDoesNotSaySo() {
        ObjectNode off = order("off");
        off.withObject("/second_chance").put("send_email", false);
        calls.create(off);
        calls.create(Bodies.redirect().put("order_id", "silent"));
        ObjectNode nameless = order("nameless");
        nameless.withObject("/customer").remove("email");
        calls.create(nameless);

        assertThat(mailsAfter(DAY)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANKTRANS", "PAYPAL", "DIRDEB"})
    void remindsNobodyOfMethodsThatHaveNoSecondChance(String method) {
        calls.create(order(ID).put("gateway", method));

        assertThat(mailsAfter(DAY)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"false, 1", "true, 0"})
    void goesOnAfterTheMerchantCancelledUnlessToldOtherwise(boolean excluded, int mails) {
        calls.create(order(ID));
        calls.patch("/orders/" + ID, "{'status':'cancelled','exclude_order':" + excluded + "}");

        assertThat(mailsAfter(HOUR)).isEqualTo(mails);
    }

    @Test
    void remindsACustomerOnceInTwoHours() {
        calls.create(order("first"));
        sandbox.clock().advance(Duration.ofMinutes(119));
        calls.create(order("second").put("amount", 2000));

        assertThat(mailsAfter(Duration.ofMinutes(60))).isEqualTo(1);
        assertThat(mailsAfter(DAY)).isEqualTo(2);
    }

    @Test
    void remindsNobodyOfWhatTheyHavePaidOtherwise() {
        calls.create(order("given-up"));
        calls.create(order("paid"));
        sandbox.orders().pay("paid", PaymentOutcome.SUCCESS);

        assertThat(mailsAfter(HOUR)).isZero();
    }

    @Test
    void showsTheOutboxAsJson() {
        calls.create(order(ID).put("description", "5 > 3"));
        sandbox.clock().advance(HOUR);

        Calls.Answer json = Calls.send(HttpRequest.newBuilder(sandbox.baseUri().resolve("/sandbox/outbox"))
                .GET());
        assertThat(json.at("/mails/0/order_id").asText()).isEqualTo(ID);
        assertThat(json.at("/mails/0/at").asText()).isEqualTo("2026-06-01T11:00:00Z");
        assertThat(json.at("/mails/0/link").asText()).contains("/connect/");
    }

    @Test
    void isEmptyAfterAFreshStart() {
        calls.create(order(ID));
        sandbox.clock().advance(HOUR);
        sandbox.reset();

        assertThat(sandbox.outbox()).isEmpty();
    }
}
