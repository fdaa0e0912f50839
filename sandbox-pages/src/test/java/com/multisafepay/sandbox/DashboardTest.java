package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DashboardTest extends DashboardCase {
    @Test
    void saysThatThereAreNoOrdersYet() {
        assertThat(open("/").html()).contains("Orders</h1>", "There are no orders yet");
    }

    @Test
    void listsOrdersWithTheNewestFirst() {
        create("shop-1");
        sandbox.clock().advance(Duration.ofMinutes(1));
        create("shop-2");
        sandbox.orders().pay("shop-2", "IDEAL", PaymentOutcome.SUCCESS);

        String html = open("/").html();

        assertThat(html.indexOf("shop-2")).isPositive().isLessThan(html.indexOf("shop-1"));
        assertThat(html)
                .contains(
                        "2 orders, newest first", "EUR 10.00", "IDEAL", "<span class=\"status good\">completed</span>");
    }

    @Test
    void listsOrdersOfTheSameSecondByWhenTheyWereMade() {
        create("shop-z");
        create("shop-a");
        create("shop-m");

        assertThat(open("/").html()).containsSubsequence(">shop-m<", ">shop-a<", ">shop-z<");
    }

    @Test
    void turnsThePagesOfManyOrders() {
        for (int i = 10; i < 40; i++) {
            create("shop-" + i);
        }

        assertThat(open("/").html())
                .contains("30 orders, newest first, page 1 of 2", "shop-39", "Older orders")
                .doesNotContain("shop-14", "Newer orders");
        assertThat(open("/?page=2").html())
                .contains("shop-14", "shop-10", "Newer orders")
                .doesNotContain("Older orders");
        assertThat(open("/?page=99").html()).contains("page 2 of 2");
    }

    @Test
    void showsHowAnOrderCameToStandWhereItStands() {
        create(ID);
        sandbox.clock().advance(Duration.ofMinutes(5));
        sandbox.orders().pay(ID, "IDEAL", PaymentOutcome.UNCLEARED);
        sandbox.clock().advance(Duration.ofMinutes(5));
        sandbox.orders().accept(ID);

        assertThat(order().html())
                .containsSubsequence(
                        "2026-06-01 12:00:00",
                        "initialized",
                        "The order was created",
                        "2026-06-01 12:05:00",
                        "uncleared",
                        "under review",
                        "12:10:00",
                        "completed",
                        "accepted in review")
                .contains("/connect/");
    }

    @ParameterizedTest
    @CsvSource({"accept, completed", "decline, void"})
    void endsAReview(String deed, String status) {
        create(ID);
        sandbox.orders().pay(ID, "IDEAL", PaymentOutcome.UNCLEARED);
        assertThat(order().html()).contains("Accept order", "Decline order");

        Shown answer = press(deed, "order_id=" + ID);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/dashboard/order?id=" + ID + "&done=" + deed);
        assertThat(open(answer.header("Location")).html()).contains("role=\"status\"", "The order was");
        assertThat(calls.order(ID).path("status").asText()).isEqualTo(status);
    }

    @Test
    void letsTheMoneyOfAPayLaterOrderArrive() {
        create(ID);
        sandbox.orders().pay(ID, "BNPL_MF", PaymentOutcome.SUCCESS);
        calls.patch("/orders/" + ID, "{'status':'shipped'}");

        press("settle", "order_id=" + ID);
        assertThat(calls.state(ID)).isEqualTo("shipped/completed");
    }

    @Test
    void chargesBack() {
        create(ID);
        sandbox.orders().pay(ID, "VISA", PaymentOutcome.SUCCESS);

        press("chargeback", "order_id=" + ID);

        assertThat(calls.state(ID)).isEqualTo("void/void");
        assertThat(order().html()).contains("chargeback", "Nothing can be done to this order");
    }

    @ParameterizedTest
    @CsvSource({"refund-accept, completed", "refund-decline, declined"})
    void decidesOnARefund(String deed, String status) {
        create(ID);
        sandbox.orders().pay(ID, "VISA", PaymentOutcome.SUCCESS);
        long refund = refund();
        assertThat(order().html()).contains("Accept refund of EUR 4.00", "Decline refund of EUR 4.00");

        press(deed, "order_id=" + ID + "&refund_id=" + refund);

        assertThat(calls.order(ID).at("/related_transactions/0/status").asText())
                .isEqualTo(status);
        assertThat(order().html()).doesNotContain("Accept refund of");
    }

    @Test
    void movesTheClock() {
        Shown answer = press("clock", "by=PT15M&order_id=");

        assertThat(answer.header("Location")).isEqualTo("/?done=clock");
        assertThat(sandbox.clock().instant()).isEqualTo(NOON.plus(Duration.ofMinutes(15)));
        assertThat(open("/").html()).contains("2026-06-01 12:15");
    }

    @Test
    void showsNotificationsAndSendsThemOnceMore() {
        try (Merchant merchant = new Merchant()) {
            merchant.answers(500, "<b>broken</b>");
            ObjectNode body = Bodies.redirect();
            body.withObject("/payment_options").put("notification_url", merchant.url("/notify"));
            calls.create(body);
            sandbox.orders().pay(ID, "IDEAL", PaymentOutcome.SUCCESS);
            sandbox.notifications().await(Duration.ofSeconds(20));
            assertThat(order().html())
                    .contains(
                            "answered 500 &lt;b&gt;broken&lt;/b&gt;; answered 500 instead of 200", "failed", "Auth: ");

            merchant.answers(200, "OK");
            press("resend", "order_id=" + ID);
            sandbox.notifications().await(Duration.ofSeconds(20));

            assertThat(order().html()).contains("<span class=\"status good\">delivered</span>");
            assertThat(open("/").html()).contains("1 delivered, 1 failed");
        }
    }

    @Test
    void saysWhereNobodyCanBeNotified() {
        create(ID);

        assertThat(order().html()).contains("Neither the order nor the site has a notification URL.");
    }

    @Test
    void showsNoPaymentPageForAnOrderAtATerminal() {
        create(ID);
        assertThat(order().html()).contains("Payment page");
        calls.create(Bodies.atTerminal("00000ABC").put("order_id", "shop-pos"));

        assertThat(open("/dashboard/order?id=shop-pos").html())
                .contains("Details</h2>")
                .doesNotContain("Payment page", "href=\"\"");
    }

    @Test
    void saysWhyADeedIsNotPossible() {
        create(ID);

        Shown answer = press("accept", "order_id=" + ID);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.html()).contains("role=\"alert\"", "Not possible: the order is initialized");
    }
}
