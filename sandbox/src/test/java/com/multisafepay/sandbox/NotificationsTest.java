package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Merchant.Received;
import com.multisafepay.sandbox.Merchant.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationsTest extends NotificationCase {
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
}
