package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.Calls.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTransactionsTest {
    private static final String FEE = "{'fees':[{'amount':39,'currency':'EUR'},{'percentage':1.25}],"
            + "'scope':{'currency':'EUR','payment_type':'IDEAL','type':'payment'}}";

    @RegisterExtension
    static final SandboxExtension SANDBOX = Sandboxes.startingAt("2026-06-01T10:00:00Z");

    private final Sandbox sandbox = SANDBOX.sandbox();
    private Affiliate affiliate;

    @BeforeEach
    void activate() {
        affiliate = Affiliate.activated(sandbox, "anna@lamps.example");
        sandbox.accounts().topUp(affiliate.id, "EUR", 1000);
    }

    private JsonNode listed(String type) {
        JsonNode found = Calls.get(sandbox, "/transactions?type=" + type).at("/data");
        assertThat(found).as(type).hasSize(1);
        return found.get(0);
    }

    private JsonNode paidAtTheAffiliatesSite(String orderId) {
        String key = affiliate.get("/sites").at("/data/0/api_key").asText();
        Calls.send(Calls.request(sandbox, "/orders")
                .setHeader("api_key", key)
                .POST(BodyPublishers.ofString(
                        Bodies.redirect().put("order_id", orderId).toString())));
        sandbox.orders().pay(orderId, "IDEAL", PaymentOutcome.SUCCESS);
        return Calls.get(sandbox, "/orders/" + orderId).at("/data");
    }

    @Test
    void tellsAChargeOnBothSides() {
        Answer charge = affiliate.charge("charge-1", 100);

        JsonNode fee = listed("admin_fee");
        JsonNode deposit = listed("deposit");
        assertThat(fee.path("transaction_id")).isEqualTo(charge.at("/data/transaction_id"));
        assertThat(fee.path("debit_credit").asText()).isEqualTo("D");
        assertThat(deposit.path("debit_credit").asText()).isEqualTo("C");
        for (JsonNode side : new JsonNode[] {fee, deposit}) {
            assertThat(side.path("order_id").asText()).isEqualTo("charge-1");
            assertThat(side.path("amount").asLong()).isEqualTo(100);
            assertThat(side.path("net").asLong()).isEqualTo(100);
            assertThat(side.path("status").asText()).isEqualTo("completed");
            assertThat(side.path("description").asText()).isEqualTo("June");
        }
    }

    @ParameterizedTest
    @CsvSource({"true, completed", "false, void"})
    void tellsAPayoutFromItsReservationToItsEnd(boolean completes, String end) {
        long id = affiliate.payOut("payout-1", 200).at("/data/transaction_id").asLong();
        assertThat(listed("affiliate_payout").path("status").asText()).isEqualTo("reserved");

        if (completes) {
            sandbox.accounts().completePayout(id);
        } else {
            sandbox.accounts().voidPayout(id);
        }

        JsonNode payout = Calls.get(sandbox, "/transactions/" + id).at("/data");
        assertThat(payout.path("status").asText()).isEqualTo(end);
        assertThat(payout.has("completed")).isEqualTo(completes);
        assertThat(Calls.get(sandbox, "/transactions?status=reserved").at("/data"))
                .isEmpty();
        assertThat(payout).isEqualTo(listed("affiliate_payout"));
    }

    @Test
    void listsOrdersAndPayoutsInOneSequencePageByPage() {
        paidAtTheAffiliatesSite("shop-1");
        sandbox.clock().advance(Duration.ofMinutes(1));
        affiliate.payOut("payout-1", 200);
        sandbox.clock().advance(Duration.ofMinutes(1));
        paidAtTheAffiliatesSite("shop-2");

        Answer first = Calls.get(sandbox, "/transactions?limit=2");
        String after = first.at("/pager/cursor/after").asText();
        Answer second = Calls.get(sandbox, "/transactions?limit=2&after=" + after);

        assertThat(first.at("/data").findValuesAsText("order_id")).containsExactly("shop-2", "payout-1");
        assertThat(second.at("/data").findValuesAsText("order_id")).containsExactly("shop-1");
    }

    @Test
    void paysOutByAPlanAtTheMidnightOfItsDayHoweverFarTheClockJumps() {
        affiliate.post("/autopayouts/EUR", "{'schedule':['tue'],'min_balance_amount':50}");

        sandbox.clock().advance(Duration.ofDays(5));

        JsonNode payout = listed("automatic_payout");
        assertThat(payout.path("created").asText()).isEqualTo("2026-06-02T00:00:00");
        assertThat(payout.path("completed").asText()).isEqualTo("2026-06-03T00:00:00");
        JsonNode tuesday = affiliate
                .get("/closing-balances?from=2026-06-02&until=2026-06-03")
                .at("/data/0");
        assertThat(tuesday.path("amount").asLong()).isEqualTo(50);
        assertThat(tuesday.path("payout_amount").asLong()).isEqualTo(950);
        assertThat(tuesday.path("payout_transaction_id")).isEqualTo(payout.path("transaction_id"));
    }

    @Test
    void costsWhatTheFeesSayInOrderAndTransaction() {
        affiliate.post("/fees", FEE);

        JsonNode order = paidAtTheAffiliatesSite("shop-1");

        assertThat(order.at("/costs/0/amount").decimalValue()).isEqualByComparingTo("0.52");
        JsonNode payment = listed("payment");
        assertThat(payment.at("/costs/0/amount").asLong()).isEqualTo(52);
        assertThat(payment.path("net").asLong()).isEqualTo(948);
        assertThat(affiliate.available()).isEqualTo(1948);
    }

    @Test
    void keepsWhatAPaymentCostWhenTheFeesChange() {
        paidAtTheAffiliatesSite("shop-1");
        affiliate.post("/fees", FEE);
        paidAtTheAffiliatesSite("shop-2");
        affiliate.post("/fees", FEE.replace("39", "99"));

        assertThat(Calls.get(sandbox, "/transactions?type=payment").at("/data").findValuesAsText("net"))
                .containsExactly("948", "956");
    }

    @Test
    void closesTheDaysOfThePartnerWithSharesAndCharges() {
        Calls.post(sandbox, affiliate.split("shop-1", "'fixed':250"));
        sandbox.orders().pay("shop-1", "IDEAL", PaymentOutcome.SUCCESS);
        paidAtTheAffiliatesSite("lamps-1");
        affiliate.charge("charge-1", 100);

        sandbox.clock().advance(Duration.ofDays(1));

        assertThat(closing("/closing-balances")).isEqualTo(1000 - 44 - 250 + 100);
        assertThat(closing("/accounts/" + affiliate.id + "/closing-balances")).isEqualTo(1000 + 250 + 1000 - 44 - 100);
    }

    @Test
    void tellsMoneyOfAnAffiliateThatIsNotClearedYet() {
        String key = affiliate.get("/sites").at("/data/0/api_key").asText();
        Calls.send(Calls.request(sandbox, "/orders")
                .setHeader("api_key", key)
                .POST(BodyPublishers.ofString(Bodies.redirect().toString())));
        sandbox.orders().pay(Bodies.ORDER_ID, "VISA", PaymentOutcome.UNCLEARED);

        sandbox.clock().advance(Duration.ofDays(1));

        JsonNode day = affiliate.get("/closing-balances").at("/data/0");
        assertThat(day.path("amount_uncleared").asLong()).isEqualTo(956);
        assertThat(day.path("amount").asLong()).isEqualTo(1000);
        sandbox.orders().accept(Bodies.ORDER_ID);
        assertThat(affiliate.available()).isEqualTo(1956);
    }

    private long closing(String path) {
        return Calls.get(sandbox, path).at("/data/0/amount").asLong();
    }
}
