package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Merchant.Received;
import com.multisafepay.sandbox.Merchant.Reply;
import com.multisafepay.sandbox.record.NotificationAttempt;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationsTest {
    private static final String ID = Bodies.ORDER_ID;
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(20);

    @RegisterExtension
    static final SandboxExtension SANDBOX = Sandboxes.startingAt(NOON);

    private final Merchant merchant = new Merchant();
    private final Sandbox sandbox = SANDBOX.sandbox();
    private final LifeCalls calls = new LifeCalls(sandbox);

    @AfterEach
    void close() {
        merchant.close();
    }

    private ObjectNode order() {
        return notifying(Bodies.redirect());
    }

    private ObjectNode notifying(ObjectNode body) {
        body.withObject("/payment_options").put("notification_url", merchant.url("/notify"));
        return body;
    }

    private void pay(PaymentOutcome outcome) {
        sandbox.orders().pay(ID, outcome);
        delivered();
    }

    private void delivered() {
        sandbox.notifications().await(SOON);
    }

    private void after(Duration time) {
        sandbox.clock().advance(time);
        delivered();
    }

    @Test
    void tellsWhatATerminalMadeOfAnOrder() {
        calls.create(notifying(Bodies.atTerminal("00000ABC")));
        pay(PaymentOutcome.FAILURE);
        after(Duration.ofSeconds(60));

        assertThat(merchant.received()).extracting(Received::status).containsExactly("declined", "cancelled");
    }

    @Test
    void tellsOfAPaymentWithTheBareOrderSigned() {
        calls.create(order());

        pay(PaymentOutcome.SUCCESS);

        assertThat(merchant.received()).hasSize(1);
        Received request = merchant.received().get(0);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.target()).isEqualTo("/notify?transactionid=" + ID + "&timestamp=" + NOON.getEpochSecond());
        assertThat(request.contentType()).isEqualTo("application/json");
        assertThat(request.signedWith(sandbox.apiKey())).isTrue();
        ObjectNode told = Bodies.json(request.body());
        ObjectNode found = (ObjectNode) calls.order(ID);
        found.withObject("/payment_details").put("account_iban", "*** 0001");
        assertThat(told).isEqualTo(found);
    }

    @Test
    void saysNothingAsLongAsNothingChanges() {
        calls.create(order());
        calls.patch("/orders/" + ID, "{'tracktrace_code':'3S1'}");
        delivered();

        assertThat(merchant.received()).isEmpty();
    }

    @Test
    void signsWithTheKeyThatMadeTheOrder() {
        Calls.send(Calls.request(sandbox, "/orders")
                .setHeader("api_key", "key-of-another-shop")
                .POST(BodyPublishers.ofString(order().toString())));

        pay(PaymentOutcome.SUCCESS);

        assertThat(merchant.received().get(0).signedWith("key-of-another-shop")).isTrue();
        assertThat(merchant.received().get(0).signedWith(sandbox.apiKey())).isFalse();
    }

    @Test
    void tellsOfEachChangeInSequence() {
        calls.create(order());

        sandbox.orders().pay(ID, "KLARNA", PaymentOutcome.SUCCESS);
        calls.patch("/orders/" + ID, "{'status':'shipped'}");
        sandbox.orders().settle(ID);
        delivered();

        assertThat(merchant.received())
                .extracting(each -> each.status()
                        + '/'
                        + Bodies.json(each.body()).path("financial_status").asText())
                .containsExactly("completed/uncleared", "shipped/uncleared", "shipped/completed");
    }

    @Test
    void tellsOfEachRefundThatWentThrough() {
        calls.create(order());
        pay(PaymentOutcome.SUCCESS);
        for (int amount : new int[] {100, 200}) {
            long refund = calls.post("/orders/" + ID + "/refunds", "{'currency':'EUR','amount':" + amount + "}")
                    .at("/data/refund_id")
                    .longValue();
            sandbox.orders().acceptRefund(ID, refund);
        }
        delivered();

        assertThat(merchant.received())
                .extracting(
                        each -> Bodies.json(each.body()).path("amount_refunded").asInt())
                .containsExactly(0, 100, 300);
    }

    @ParameterizedTest
    @CsvSource({
        "VISA, FAILURE, declined",
        "VISA, CANCELLED, void",
        "VISA, EXPIRED, expired",
        "IDEAL, UNCLEARED, uncleared"
    })
    void tellsWhateverThePaymentCameTo(String gateway, PaymentOutcome outcome, String status) {
        calls.create(order());

        sandbox.orders().pay(ID, gateway, outcome);
        delivered();

        assertThat(merchant.statuses()).containsExactly(status);
    }

    @Test
    void tellsOfALinkThatEnded() {
        calls.create(order().put("seconds_active", 60));

        after(Duration.ofSeconds(60));

        assertThat(merchant.statuses()).containsExactly("expired");
    }

    @Test
    void tellsOfADirectOrderThatIsPaidAtOnce() {
        calls.create(notifying(Bodies.card("4111111111111111")));
        delivered();

        assertThat(merchant.statuses()).containsExactly("completed");
        assertThat(merchant.received().get(0).body()).doesNotContain("4111111111111111");
    }

    @Test
    void masksAccountsAsNotificationsDo() {
        ObjectNode body = notifying(Bodies.direct("DIRDEB"));
        body.set(
                "gateway_info",
                Bodies.json("{'account_id':'NL87ABNA0000000001','account_holder_iban':'NL87ABNA0000000001'}"));
        calls.create(body);

        after(Duration.ofMinutes(2));

        assertThat(merchant.received().get(0).body())
                .contains("\"account_iban\":\"*** 0001\"", "\"account_id\":\"*** 0001\"")
                .doesNotContain("NL87ABNA0000000001");
    }

    @Test
    void hintsByGetWhenTheOrderAsksForIt() {
        ObjectNode body = order();
        body.withObject("/payment_options").put("notification_method", "GET");
        calls.create(body);

        pay(PaymentOutcome.SUCCESS);

        Received request = merchant.received().get(0);
        assertThat(request.method()).isEqualTo("GET");
        assertThat(request.target()).isEqualTo("/notify?transactionid=" + ID + "&timestamp=" + NOON.getEpochSecond());
        assertThat(request.contentType()).isEmpty();
        assertThat(request.auth()).isEmpty();
        assertThat(request.body()).isEmpty();
    }

    @Test
    void letsTheReceiverFindTheChangeThatItHearsOf() {
        ObjectNode body = notifying(Bodies.card("4111111111111111"));
        body.withObject("/payment_options").put("notification_method", "GET");
        merchant.answers(request -> new Reply(200, "OK " + calls.state(ID)));

        calls.create(body);
        delivered();

        assertThat(sandbox.notifications().attempts().get(0).answer()).isEqualTo("OK completed/completed");
    }

    @Test
    void appendsToAQueryThatIsThereAlready() {
        ObjectNode body = order().put("order_id", "shop 1/é");
        body.withObject("/payment_options").put("notification_url", merchant.url("/notify?type=notification"));
        calls.create(body);
        sandbox.orders().pay("shop 1/é", PaymentOutcome.SUCCESS);
        delivered();

        assertThat(merchant.received().get(0).target())
                .isEqualTo(
                        "/notify?type=notification&transactionid=shop%201%2F%C3%A9&timestamp=" + NOON.getEpochSecond());
    }

    @Test
    void tellsTheSiteWhereTheOrderNamesNoAddress() {
        calls.patch("/sites/12345", "{'notification_url':'" + merchant.url("/site") + "'}");
        calls.create(Bodies.redirect());

        pay(PaymentOutcome.SUCCESS);

        assertThat(merchant.received().get(0).target()).startsWith("/site?transactionid=" + ID);
    }

    @Test
    void tellsNobodyWhereNoAddressIsKnown() {
        calls.create(Bodies.redirect());

        pay(PaymentOutcome.SUCCESS);

        assertThat(sandbox.notifications().attempts()).isEmpty();
        assertThatThrownBy(() -> sandbox.notifications().resend(ID))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("notification_url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OK", "MULTISAFEPAY_OK", "<html>OK</html>", "ok", "Ok.", "multisafepay_ok"})
    void takesAnAnswerWithOkForAnAcknowledgement(String text) {
        merchant.answers(200, text);
        calls.create(order());

        pay(PaymentOutcome.SUCCESS);
        after(Duration.ofHours(2));

        assertThat(merchant.received()).hasSize(1);
        assertThat(sandbox.notifications().attempts().get(0).acknowledged()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "200, 'look, a book of tokens', answered 200 without OK in the first 100 characters",
        "201, OK, answered 201 instead of 200",
        "204, '', answered 204 instead of 200",
        "302, http://127.0.0.1:1/, 'answered 302, and redirects are not followed'",
        "403, OK, answered 403 instead of 200",
        "500, OK, answered 500 instead of 200"
    })
    void comesAgainAfterAnyOtherAnswer(int status, String text, String reason) {
        merchant.answers(status, text);
        calls.create(order());
        pay(PaymentOutcome.SUCCESS);

        after(Duration.ofMinutes(15));

        assertThat(sandbox.notifications().attempts(ID))
                .extracting(NotificationAttempt::reason)
                .containsExactly(reason, reason);
    }

    @Test
    void readsNoMoreThanTheFirstHundredCharactersOfAnAnswer() {
        merchant.answers(200, "é".repeat(100) + "OK" + "x".repeat(1 << 20));
        calls.create(order());

        pay(PaymentOutcome.SUCCESS);

        NotificationAttempt attempt = sandbox.notifications().attempts().get(0);
        assertThat(attempt.answer()).isEqualTo("é".repeat(100));
        assertThat(attempt.acknowledged()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shop.example/notify",
                "http://127.0.0.1.shop.example/notify",
                "http://127.0.0.1@shop.example/notify",
                "http://localhost.shop.example/notify",
                "http://192.0.2.1:8080/notify",
                "http://[2001:db8::1]/notify"
            })
    void leavesThisMachineForNobody(String url) {
        ObjectNode body = Bodies.redirect();
        body.withObject("/payment_options").put("notification_url", url);
        calls.create(body);

        pay(PaymentOutcome.SUCCESS);

        NotificationAttempt attempt = sandbox.notifications().attempts().get(0);
        assertThat(attempt.status()).isZero();
        assertThat(attempt.reason()).startsWith("not sent, ").endsWith(" is not this machine and was not allowed");
    }

    @Test
    void leavesThisMachineForAHostThatIsAllowed() {
        // Not known as this machine by its looks, yet this machine.
        String url = merchant.url("/notify").replace("127.0.0.1", "[::ffff:127.0.0.1]");
        try (Sandbox other =
                Sandbox.builder().notificationHost("[::FFFF:127.0.0.1]").start()) {
            ObjectNode body = Bodies.redirect();
            body.withObject("/payment_options").put("notification_url", url);
            for (Sandbox each : new Sandbox[] {sandbox, other}) {
                new LifeCalls(each).create(body);
                each.orders().pay(ID, PaymentOutcome.SUCCESS);
                each.notifications().await(SOON);
            }

            assertThat(sandbox.notifications().attempts().get(0).reason()).startsWith("not sent, ");
            assertThat(other.notifications().attempts().get(0).acknowledged()).isTrue();
        }
    }

    @Test
    void followsNoRedirect() {
        try (Merchant other = new Merchant()) {
            merchant.answers(302, other.url("/elsewhere"));
            calls.create(order());

            pay(PaymentOutcome.SUCCESS);

            assertThat(merchant.received()).hasSize(1);
            assertThat(other.received()).isEmpty();
        }
    }

    @Test
    void comesAgainThreeTimesFifteenMinutesApartWithANewSignatureOverTheSameBody() {
        merchant.answers(500, "");
        calls.create(order());
        pay(PaymentOutcome.SUCCESS);
        for (int i = 0; i < 5; i++) {
            after(Duration.ofMinutes(15));
        }

        assertThat(merchant.received())
                .extracting(each -> Long.parseLong(each.query("timestamp")) - NOON.getEpochSecond())
                .containsExactly(0L, 900L, 1800L, 2700L);
        assertThat(merchant.received()).allMatch(each -> each.signedWith(sandbox.apiKey()));
        assertThat(merchant.received())
                .extracting(Received::body)
                .containsOnly(merchant.received().get(0).body());
        assertThat(merchant.received()).extracting(Received::auth).doesNotHaveDuplicates();
    }

    @Test
    void doesNotComeAgainBeforeItsTime() {
        merchant.answers(500, "");
        calls.create(order());
        pay(PaymentOutcome.SUCCESS);

        after(Duration.ofMinutes(15).minusSeconds(1));

        assertThat(merchant.received()).hasSize(1);
    }

    @Test
    void makesUpForEveryAttemptThatTheClockJumpedOver() {
        merchant.answers(500, "");
        calls.create(order());
        pay(PaymentOutcome.SUCCESS);

        after(Duration.ofDays(1));

        assertThat(sandbox.notifications().attempts())
                .extracting(NotificationAttempt::number)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void doesNotHoldLaterNewsBackForOneThatComesAgain() {
        merchant.answers(request -> new Reply(request.status().equals("completed") ? 500 : 200, "OK"));
        calls.create(order());
        pay(PaymentOutcome.SUCCESS);
        sandbox.orders().chargeBack(ID);
        delivered();
        merchant.answers(200, "OK");

        after(Duration.ofMinutes(15));

        assertThat(merchant.statuses()).containsExactly("completed", "void", "completed");
    }

    @Test
    void comesOnceMoreByHandAsTheOrderStands() {
        merchant.answers(500, "");
        calls.create(order());
        pay(PaymentOutcome.SUCCESS);
        after(Duration.ofHours(2));
        merchant.answers(200, "OK");

        sandbox.notifications().resend(ID);
        delivered();

        assertThat(sandbox.notifications().attempts(ID))
                .extracting(NotificationAttempt::acknowledged)
                .containsExactly(false, false, false, false, true);
    }

    @Test
    void refusesToResendForAnOrderThatIsNotThere() {
        assertThatThrownBy(() -> sandbox.notifications().resend("nobody's")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void writesDownWhatItSentAndWhatCameBack() {
        merchant.answers(200, "MULTISAFEPAY_OK");
        calls.create(order());

        pay(PaymentOutcome.SUCCESS);

        NotificationAttempt attempt = sandbox.notifications().attempts(ID).get(0);
        Received request = merchant.received().get(0);
        assertThat(attempt)
                .isEqualTo(new NotificationAttempt(
                        NOON,
                        ID,
                        1,
                        "POST",
                        merchant.url(request.target()),
                        request.body(),
                        request.auth(),
                        200,
                        "MULTISAFEPAY_OK",
                        true,
                        ""));
    }

    @Test
    void saysThatNobodyListens() {
        merchant.close();
        calls.create(order());

        pay(PaymentOutcome.SUCCESS);

        assertThat(sandbox.notifications().attempts().get(0).reason()).isEqualTo("could not connect");
        assertThat(sandbox.notifications().attempts().get(0).status()).isZero();
    }

    @Test
    void forgetsNotificationsOnReset() {
        merchant.answers(500, "");
        calls.create(order());
        pay(PaymentOutcome.SUCCESS);

        sandbox.reset();
        after(Duration.ofHours(2));

        assertThat(merchant.received()).hasSize(1);
        assertThat(sandbox.notifications().attempts()).isEmpty();
    }
}
