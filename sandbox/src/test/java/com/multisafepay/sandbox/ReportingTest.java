package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.Calls.Answer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingTest {
    private static final String GOOD_CARD = "4111111111111111";

    @RegisterExtension
    static final SandboxExtension SANDBOX = Sandboxes.startingAt("2026-06-01T10:00:00Z");

    private final Sandbox sandbox = SANDBOX.sandbox();

    @Test
    void tellsAPaymentOfAnOrderAsATransaction() {
        pay("a-1");

        JsonNode told = Calls.get(sandbox, "/transactions").at("/data/0");

        assertThat(told.path("order_id").asText()).isEqualTo("a-1");
        assertThat(told.path("type").asText()).isEqualTo("payment");
        assertThat(told.path("debit_credit").asText()).isEqualTo("C");
        assertThat(told.path("amount").asLong()).isEqualTo(1000);
        assertThat(told.path("net").asLong()).isEqualTo(956);
        assertThat(told.at("/costs/0/amount").asLong()).isEqualTo(44);
        assertThat(told.path("completed").asText()).isEqualTo("2026-06-01T10:00:00");
    }

    @Test
    void tellsNothingOfAnOrderWithoutAPayment() {
        Calls.post(sandbox, Bodies.redirect());

        assertThat(Calls.get(sandbox, "/transactions").at("/data")).isEmpty();
    }

    @Test
    void keepsThePaymentsThatCameToNothing() {
        Calls.post(sandbox, Bodies.redirect().put("order_id", "a-1"));
        sandbox.orders().pay("a-1", "VISA", PaymentOutcome.FAILURE);
        sandbox.clock().advance(Duration.ofMinutes(1));
        sandbox.orders().pay("a-1", "IDEAL", PaymentOutcome.SUCCESS);

        JsonNode told = Calls.get(sandbox, "/transactions").at("/data");

        assertThat(told).hasSize(2);
        assertThat(told.at("/0/payment_method").asText()).isEqualTo("IDEAL");
        assertThat(told.at("/0/status").asText()).isEqualTo("completed");
        assertThat(told.at("/1/payment_method").asText()).isEqualTo("VISA");
        assertThat(told.at("/1/status").asText()).isEqualTo("declined");
        assertThat(told.at("/1/order_id").asText()).isEqualTo("a-1");
        assertThat(Calls.get(
                                sandbox,
                                "/transactions/" + told.at("/1/transaction_id").asText())
                        .at("/data/status")
                        .asText())
                .isEqualTo("declined");
    }

    @Test
    void keepsThePaymentsOfAnOrderThatIsSentAgain() {
        Calls.post(sandbox, Bodies.card("374200000000004").put("order_id", "a-1"));
        pay("a-1");

        assertThat(Calls.get(sandbox, "/transactions").at("/data")).hasSize(2);
    }

    @Test
    void leadsOnByAddressesThatKeepTheFilters() {
        pay("a-1");
        pay("a-2");
        pay("a-3");

        Answer first = Calls.get(sandbox, "/transactions?limit=2&currency=EUR&api_key=right-key&locale=nl_NL");
        String next = first.at("/pager/after").asText();
        Answer second = Calls.send(HttpRequest.newBuilder(URI.create(next)).header("api_key", sandbox.apiKey()));

        assertThat(orderIds(first)).containsExactly("a-3", "a-2");
        assertThat(next).contains("currency=EUR", "limit=2").doesNotContain("right-key");
        assertThat(orderIds(second)).containsExactly("a-1");
        assertThat(orderIds(Calls.send(HttpRequest.newBuilder(
                                URI.create(second.at("/pager/before").asText()))
                        .header("api_key", sandbox.apiKey()))))
                .containsExactly("a-3", "a-2");
    }

    @Test
    void hasAPageWithoutCursorsBehindTheLastOne() {
        pay("a-1");
        String after =
                Calls.get(sandbox, "/transactions").at("/pager/cursor/after").asText();

        for (int i = 0; i < 2; i++) {
            Answer end = Calls.get(sandbox, "/transactions?after=" + after);

            assertThat(end.status()).isEqualTo(200);
            assertThat(end.at("/data")).isEmpty();
            assertThat(end.at("/pager/cursor").isNull()).isTrue();
            assertThat(end.at("/pager/limit").asInt()).isEqualTo(100);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payment_method=IDEAL&payment_method=visa",
                "payment_method%5B%5D=VISA",
                "payment_method=IDEAL,VISA"
            })
    void takesPaymentMethodsInEveryFormOfAList(String query) {
        pay("a-1");

        assertThat(orderIds(Calls.get(sandbox, "/transactions?" + query))).containsExactly("a-1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T10:00:00,1",
        "2026-06-01T10:00:01,0",
        "2026-06-01,1",
        "2026-06-02,0",
        "1780308000,1",
        "1780308001,0"
    })
    void takesTimesInThreeForms(String from, int found) {
        pay("a-1");

        assertThat(Calls.get(sandbox, "/transactions?created_from=" + from).at("/data"))
                .hasSize(found);
        assertThat(Calls.get(sandbox, "/transactions?created_until=" + from).at("/data"))
                .hasSize(
                        from.equals("2026-06-01T10:00:00") || from.equals("2026-06-01") || from.equals("1780308000")
                                ? 0
                                : 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=1001",
                "limit=ten",
                "created_from=yesterday",
                "completed_until=2026-13-01",
                "currency=euro",
                "status=paid",
                "financial_status=shipped",
                "type=present",
                "debit_credit=X",
                "payment_method=X",
                "site_id=mine",
                "after=nonsense"
            })
    void refusesAParameterThatIsNotWhatItHasToBe(String query) {
        Answer answer = Calls.get(sandbox, "/transactions?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(1000);
        assertThat(answer.info()).startsWith(query.substring(0, query.indexOf('=')));
    }

    @Test
    void findsATransactionByItsId() {
        pay("a-1");
        JsonNode listed = Calls.get(sandbox, "/transactions").at("/data/0");

        Answer found = Calls.get(
                sandbox, "/transactions/" + listed.path("transaction_id").asText());

        assertThat(found.at("/data")).isEqualTo(listed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/transactions/1", "/transactions/a-1"})
    void knowsNoTransactionOfAnotherId(String path) {
        Answer answer = Calls.get(sandbox, path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).hasToString("{\"message\":\"Not found\"}");
    }

    @Test
    void closesADayOnceItIsOver() {
        pay("a-1");
        assertThat(Calls.get(sandbox, "/closing-balances").at("/page/total").asInt())
                .isZero();

        sandbox.clock().advance(Duration.ofDays(2));

        Answer balances = Calls.get(sandbox, "/closing-balances?from=2026-06-02&until=2026-06-03");
        assertThat(balances.at("/page/total").asInt()).isEqualTo(1);
        assertThat(balances.at("/data/0/closing_date").asText()).isEqualTo("2026-06-02");
        assertThat(balances.at("/data/0/amount").asLong()).isEqualTo(956);
        assertThat(Calls.get(sandbox, "/closing-balances").at("/data")).hasSize(2);
    }

    @Test
    void tellsARefundAsADebitThatIsSettledAtMidnight() {
        pay("a-1");
        Answer refund = refund("a-1");

        Answer debits = Calls.get(sandbox, "/transactions?debit_credit=D&type=refund&status=reserved");
        assertThat(debits.at("/data")).hasSize(1);
        assertThat(debits.at("/data/0/transaction_id")).isEqualTo(refund.at("/data/transaction_id"));
        assertThat(debits.at("/data/0/amount").asLong()).isEqualTo(300);
        assertThat(debits.at("/data/0/net").asLong()).isEqualTo(300);

        sandbox.clock().advance(Duration.ofDays(2));

        assertThat(balances()).containsExactly(956L, 656L);
        assertThat(Calls.get(sandbox, "/transactions?completed_from=2026-06-02").at("/data"))
                .hasSize(1);
    }

    @Test
    void tellsAChargebackAsADebitAndKeepsTheDaysBeforeIt() {
        pay("a-1");
        sandbox.clock().advance(Duration.ofDays(1));
        sandbox.orders().chargeBack("a-1");

        JsonNode told = Calls.get(sandbox, "/transactions?type=chargeback").at("/data/0");
        assertThat(told.path("debit_credit").asText()).isEqualTo("D");
        assertThat(told.at("/dispute/status").asText()).isEqualTo("new");

        sandbox.clock().advance(Duration.ofDays(1));
        assertThat(balances()).containsExactly(956L, -44L);
    }

    @Test
    void listsAPaymentByTheTimeAtWhichItsMethodWasPicked() {
        Calls.post(sandbox, Bodies.redirect().put("order_id", "early-order"));
        sandbox.clock().advance(Duration.ofMinutes(1));
        pay("a-1");
        sandbox.clock().advance(Duration.ofMinutes(1));
        sandbox.orders().pay("early-order", PaymentOutcome.SUCCESS);

        assertThat(orderIds(Calls.get(sandbox, "/transactions"))).containsExactly("early-order", "a-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=yesterday", "until=2026-02-30", "currency=euro"})
    void closesNothingOnADayThatIsNone(String query) {
        Answer answer = Calls.get(sandbox, "/closing-balances?" + query);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo(1000);
    }

    @Test
    void listsSixteenCategories() {
        Answer answer = Calls.get(sandbox, "/categories");

        assertThat(answer.at("/data")).hasSize(16);
        assertThat(answer.at("/data/0/code").asInt()).isEqualTo(999);
    }

    @Test
    void tellsTheSameSiteEverywhere() {
        pay("a-1");

        assertThat(Calls.get(sandbox, "/me").at("/data/site_id"))
                .isEqualTo(Calls.get(sandbox, "/transactions").at("/data/0/site_id"));
    }

    private void pay(String orderId) {
        Answer paid = Calls.post(sandbox, Bodies.card(GOOD_CARD).put("order_id", orderId));
        assertThat(paid.at("/data/status").asText()).isEqualTo("completed");
    }

    private Answer refund(String orderId) {
        return Calls.send(Calls.request(sandbox, "/orders/" + orderId + "/refunds")
                .POST(HttpRequest.BodyPublishers.ofString("{\"currency\":\"EUR\",\"amount\":300}")));
    }

    private List<Long> balances() {
        return StreamSupport.stream(
                        Calls.get(sandbox, "/closing-balances").at("/data").spliterator(), false)
                .map(each -> each.path("amount").asLong())
                .toList();
    }

    private static List<String> orderIds(Answer answer) {
        return StreamSupport.stream(answer.at("/data").spliterator(), false)
                .map(each -> each.path("order_id").asText())
                .toList();
    }
}
