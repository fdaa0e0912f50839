package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Calls.Answer;
import com.multisafepay.sandbox.Merchant.Received;
import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.fault.FaultKind;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationFaultsTest extends NotificationCase {
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private void createAndPay(String id) {
        ObjectNode body = Bodies.redirect().put("order_id", id);
        body.withObject("/payment_options").put("notification_url", merchant.url("/notify"));
        Calls.post(sandbox, body);
        sandbox.orders().pay(id, PaymentOutcome.SUCCESS);
        delivered();
    }

    private void chargeBack() {
        sandbox.orders().chargeBack(ID);
        delivered();
    }

    private Answer control(String path, String body) {
        return Calls.send(HttpRequest.newBuilder(sandbox.baseUri().resolve("/sandbox" + path))
                .POST(BodyPublishers.ofString(Bodies.json(body).toString())));
    }

    @Test
    void dropsOneThatComesAgainLater() {
        sandbox.faults().add(Fault.of(FaultKind.NOTIFICATION_DROP));
        createAndPay(ID);

        assertThat(merchant.received()).isEmpty();
        assertThat(sandbox.notifications().attempts(ID).get(0).reason()).isEqualTo("lost on its way, as asked for");

        after(PAUSE);

        assertThat(merchant.statuses()).containsExactly("completed");
    }

    @Test
    void dropsAsManyAsAreAskedFor() {
        sandbox.faults().add(Fault.of(FaultKind.NOTIFICATION_DROP).times(4));
        createAndPay(ID);

        after(Duration.ofHours(2));
        createAndPay("shop-2");

        assertThat(sandbox.notifications().attempts(ID)).hasSize(4);
        assertThat(merchant.received())
                .extracting(each -> each.query("transactionid"))
                .containsExactly("shop-2");
    }

    @Test
    void delaysOneWhileLaterOnesPass() {
        sandbox.faults().add(Fault.of(FaultKind.NOTIFICATION_DELAY).lasting(Duration.ofMinutes(5)));
        createAndPay(ID);
        chargeBack();

        after(Duration.ofMinutes(5));

        assertThat(merchant.statuses()).containsExactly("void", "completed");
        assertThat(merchant.received()).allMatch(each -> each.signedWith(sandbox.apiKey()));
    }

    @Test
    void duplicatesOne() {
        sandbox.faults().add(Fault.of(FaultKind.NOTIFICATION_DUPLICATE));
        createAndPay(ID);

        assertThat(merchant.received()).hasSize(2);
        assertThat(merchant.received().get(0)).isEqualTo(merchant.received().get(1));
    }

    @Test
    void bringsOneAfterTheNext() {
        sandbox.faults().add(Fault.of(FaultKind.NOTIFICATION_REORDER));
        createAndPay(ID);
        assertThat(merchant.received()).isEmpty();

        chargeBack();

        assertThat(merchant.statuses()).containsExactly("void", "completed");
    }

    @Test
    void bringsOneThatWaitsForANextInTheEnd() {
        sandbox.faults().add(Fault.of(FaultKind.NOTIFICATION_REORDER));
        createAndPay(ID);

        after(PAUSE);

        assertThat(merchant.statuses()).containsExactly("completed");
    }

    @Test
    void signsWithAnotherKey() {
        sandbox.faults().add(Fault.of(FaultKind.NOTIFICATION_WRONG_SIGNATURE));
        merchant.answers(403, "");
        createAndPay(ID);
        merchant.answers(200, "OK");

        after(PAUSE);

        assertThat(merchant.received())
                .extracting((Received each) -> each.signedWith(sandbox.apiKey()))
                .containsExactly(false, true);
    }

    @Test
    void tellsOfAnEndedSessionBefore() {
        sandbox.faults().add(Fault.of(FaultKind.NOTIFICATION_PRETRANSACTION));
        createAndPay(ID);

        assertThat(merchant.statuses()).containsExactly("expired", "completed");
        assertThat(sandbox.notifications().attempts(ID))
                .extracting(attempt -> attempt.url().contains("payload_type=pretransaction"))
                .containsExactly(true, false);
        assertThat(merchant.received())
                .allMatch(each -> each.signedWith(sandbox.apiKey()))
                .extracting(each -> !each.body().contains("\"transaction_id\":null")
                        && each.body().contains("\"order_id\""))
                .containsOnly(true);
    }

    @Test
    void hitsOnlyTheOrderThatItIsFor() {
        sandbox.faults().add(Fault.of(FaultKind.NOTIFICATION_DROP).ofOrder("shop-2"));

        createAndPay(ID);
        createAndPay("shop-2");

        assertThat(merchant.received())
                .extracting(each -> each.query("transactionid"))
                .containsExactly(ID);
    }

    @Test
    void goesWellAgainOnceFaultsAreCleared() {
        sandbox.faults().add(Fault.of(FaultKind.NOTIFICATION_DROP).times(9));
        control("/faults/clear", "{}");

        createAndPay(ID);

        assertThat(merchant.received()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'fault':'notification_drop','times':2,'order_id':'shop-0001'} | 0",
                "{'fault':'notification_delay','lasting':'PT5M'} | 0",
                "{'fault':'notification_duplicate','rate':1} | 2",
                "{'fault':'notification_reorder'} | 0",
                "{'fault':'notification_wrong_signature'} | 1",
                "{'fault':'notification_pretransaction'} | 2"
            })
    void isSetOverHttp(String fault, int arrived) {
        assertThat(control("/faults", fault).status()).isEqualTo(200);

        createAndPay(ID);

        assertThat(merchant.received()).hasSize(arrived);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'fault':'notification_delay','lasting':'PT0S'} | lasting: must be more than zero for a delay, and is PT0S",
                "{'fault':'notification_drop','times':0} | times: must be 1 or more, and is 0",
                "{'fault':'notification_drop','operation':'getOrder'} | operation: must not be set for a fault of notifications, and is getOrder",
                "{'fault':'stall','order_id':'shop-2'} | order_id: must not be set for a fault of calls, and is shop-2"
            })
    void isRefusedOverHttpWhereItMakesNoSense(String fault, String why) {
        Answer answer = control("/faults", fault);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.info()).isEqualTo(why);
    }

    @Test
    void leavesCallsAlone() {
        sandbox.faults().add(Fault.of(FaultKind.NOTIFICATION_DROP).rate(1));

        createAndPay(ID);

        assertThat(sandbox.faults().calls("createOrder")).isZero();
        assertThat(sandbox.faults().given()).isEqualTo(Map.of(FaultKind.NOTIFICATION_DROP, 1L));
    }

    @Test
    void listsAndResendsOverHttp() {
        createAndPay(ID);
        createAndPay("shop-2");

        control("/notifications/resend", "{'order_id':'shop-2'}");
        delivered();
        Answer listed =
                Calls.send(HttpRequest.newBuilder(sandbox.baseUri().resolve("/sandbox/notifications?order_id=shop-2"))
                        .GET());

        assertThat(listed.at("/under_way").asInt()).isZero();
        assertThat(listed.at("/notifications")).hasSize(2);
        assertThat(listed.at("/notifications/1/acknowledged").asBoolean()).isTrue();
        assertThat(listed.at("/notifications/1/answer").asText()).isEqualTo("OK");
        assertThat(control("/notifications/resend", "{}").info()).isEqualTo("order_id: is missing");
        assertThat(control("/notifications/resend", "{'order_id':'nobody'}").status())
                .isEqualTo(404);
    }
}
