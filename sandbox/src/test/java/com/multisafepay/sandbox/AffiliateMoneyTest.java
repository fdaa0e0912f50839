package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.Calls.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffiliateMoneyTest {
    private static final long PARTNER = 10_012_345;

    @RegisterExtension
    static final SandboxExtension SANDBOX = Sandboxes.startingAt("2026-06-01T10:00:00Z");

    private final Sandbox sandbox = SANDBOX.sandbox();
    private final LifeCalls calls = new LifeCalls(sandbox);
    private Affiliate affiliate;

    @BeforeEach
    void activate() {
        affiliate = Affiliate.activated(sandbox, "anna@lamps.example");
    }

    private void paid(String orderId, String part) {
        calls.create(affiliate.split(orderId, part));
        sandbox.orders().pay(orderId, "IDEAL", PaymentOutcome.SUCCESS);
    }

    private long partner() {
        return affiliate.balance(PARTNER).path("amount_available").asLong();
    }

    private static void refused(Answer answer, String field) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.at("/errors/0/attribute").asText()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"'fixed':250, 250", "'percentage':10.5, 105", "'percentage':0.05, 1", "'percentage':0.04, 0"})
    void givesTheAffiliateItsPartOfAPaidOrder(String part, long share) {
        paid("shop-1", part);

        assertThat(affiliate.available()).isEqualTo(share);
        assertThat(partner()).isEqualTo(1000 - 44 - share);
    }

    @Test
    void givesNothingOfAnOrderThatIsNotPaid() {
        calls.create(affiliate.split("shop-1", "'fixed':250"));

        assertThat(affiliate.available()).isZero();
    }

    @Test
    void takesARefundFromTheSiteAndLeavesTheShare() {
        paid("shop-1", "'fixed':250");

        calls.post("/orders/shop-1/refunds", "{'currency':'EUR','amount':1000}");
        sandbox.clock().advance(Duration.ofDays(1));

        assertThat(partner()).isEqualTo(-44 - 250);
        assertThat(affiliate.available()).isEqualTo(250);
    }

    @Test
    void keepsTheMoneyOfAnOrderThatTheAffiliatesOwnSiteMade() {
        keepsTheMoneyOfAnOwnOrderBut(44);
    }

    @Test
    void costsWhatTheFeesSay() {
        affiliate.post(
                "/fees",
                "{'fees':[{'amount':39,'currency':'EUR'},{'percentage':1.25}],"
                        + "'scope':{'currency':'EUR','payment_type':'IDEAL','type':'payment'}}");

        keepsTheMoneyOfAnOwnOrderBut(13 + 39);
    }

    private void keepsTheMoneyOfAnOwnOrderBut(long cost) {
        String key = affiliate.site().path("api_key").asText();
        Calls.send(Calls.request(sandbox, "/orders")
                .setHeader("api_key", key)
                .POST(BodyPublishers.ofString(Bodies.redirect().toString())));
        sandbox.orders().pay(Bodies.ORDER_ID, "IDEAL", PaymentOutcome.SUCCESS);
        assertThat(affiliate.available()).isEqualTo(1000 - cost);
    }

    @Test
    void chargesAtOnceForThePartner() {
        paid("shop-1", "'fixed':250");
        long before = partner();

        Answer answer = affiliate.charge("charge-1", 100);

        assertThat(answer.at("/data/status").asText()).isEqualTo("completed");
        assertThat(affiliate.available()).isEqualTo(150);
        assertThat(partner()).isEqualTo(before + 100);
    }

    @Test
    void reservesAPayoutUntilTheBankHasIt() {
        paid("shop-1", "'fixed':250");

        Answer answer = affiliate.payOut("payout-1", 200);

        assertThat(answer.at("/data/status").asText()).isEqualTo("reserved");
        assertThat(affiliate.available()).isEqualTo(50);
        assertThat(affiliate.reserved()).isEqualTo(200);
        sandbox.clock().advance(Duration.ofDays(1));
        assertThat(affiliate.reserved()).isZero();
        assertThat(affiliate.payOut("payout-1", 200).at("/data/status").asText())
                .isEqualTo("completed");
    }

    @Test
    void putsAPayoutThatIsVoidBack() {
        paid("shop-1", "'fixed':250");
        long id = affiliate.payOut("payout-1", 200).at("/data/transaction_id").asLong();

        sandbox.accounts().voidPayout(id);
        sandbox.clock().advance(Duration.ofDays(2));

        assertThat(affiliate.available()).isEqualTo(250);
        assertThat(affiliate.reserved()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, amount", "251, amount"})
    void neverMovesMoreThanThereIs(long amount, String field) {
        paid("shop-1", "'fixed':250");

        refused(affiliate.charge("charge-1", amount), field);
        refused(affiliate.payOut("payout-1", amount), field);
        assertThat(affiliate.available()).isEqualTo(250);
    }

    @Test
    void paysNobodyOutWhoIsNotActivated() {
        Affiliate waiting = Affiliate.signedUp(sandbox, "bo@lamps.example");
        sandbox.accounts().topUp(waiting.id, "EUR", 500);

        refused(waiting.payOut("payout-1", 500), "account_id");
        sandbox.accounts().approve(waiting.id);
        refused(waiting.payOut("payout-1", 500), "currency");
    }

    @Test
    void answersTheSameRequestAgainAndMovesNothing() {
        paid("shop-1", "'fixed':250");

        Answer first = affiliate.payOut("payout-1", 100);
        Answer again = affiliate.payOut("payout-1", 100);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(affiliate.available()).isEqualTo(150);
        refused(affiliate.payOut("payout-1", 101), "order_id");
    }

    @Test
    void spendsNothingTwiceWhenManyCallsMeet() throws Exception {
        paid("shop-1", "'fixed':950");
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Answer>> calls = IntStream.range(0, 64)
                    .<Callable<Answer>>mapToObj(i -> () ->
                            i % 2 == 0 ? affiliate.payOut("payout-" + i, 100) : affiliate.charge("charge-" + i, 100))
                    .toList();
            int taken = 0;
            for (Future<Answer> answer : threads.invokeAll(calls)) {
                taken += answer.get().status() == 200 ? 1 : 0;
            }
            assertThat(taken).isEqualTo(9);
            assertThat(affiliate.available()).isEqualTo(50);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void sendsAPayoutOnceThatManyCallsRepeat() throws Exception {
        paid("shop-1", "'fixed':950");
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            Callable<Answer> payout = () -> affiliate.payOut("payout-1", 100);
            Set<Long> ids = new HashSet<>();
            for (Future<Answer> answer : threads.invokeAll(Collections.nCopies(64, payout))) {
                ids.add(answer.get().at("/data/transaction_id").asLong());
            }
            assertThat(ids).hasSize(1);
            assertThat(affiliate.available()).isEqualTo(850);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void paysOutByAPlanOnItsDays() {
        paid("shop-1", "'fixed':250");
        String plan = "{'schedule':['tue'],'min_amount':100,'min_balance_amount':50}";
        assertThat(affiliate
                        .post("/autopayouts/EUR", plan)
                        .at("/data/schedule/0")
                        .asText())
                .isEqualTo("tue");

        sandbox.clock().advance(Duration.ofHours(20));
        assertThat(affiliate.reserved()).isEqualTo(200);
        sandbox.clock().advance(Duration.ofDays(2));

        assertThat(affiliate.available()).isEqualTo(50);
        JsonNode tuesday = affiliate
                .get("/closing-balances?from=2026-06-02&until=2026-06-03")
                .at("/data/0");
        assertThat(tuesday.path("amount").asLong()).isEqualTo(50);
        assertThat(tuesday.path("payout_amount").asLong()).isEqualTo(200);
        assertThat(tuesday.path("status").asText()).isEqualTo("completed");
    }

    @Test
    void knowsAPlanOfItsOwnBankAccountsAlone() {
        Answer answer = affiliate.post("/autopayouts/EUR", "{'schedule':['tue'],'bankaccount_id':'other'}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(affiliate.get("/autopayouts/EUR").status()).isEqualTo(404);
    }
}
