package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Merchant.Received;
import com.multisafepay.sandbox.Merchant.Reply;
import com.multisafepay.sandbox.record.NotificationAttempt;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationDeliveryTest extends NotificationCase {
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
