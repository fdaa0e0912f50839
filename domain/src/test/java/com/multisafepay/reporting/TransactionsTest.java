package com.multisafepay.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.multisafepay.MultiSafepay;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import feign.Client;
import feign.Response;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reports over a transport that answers from a list, the last one again and again. */
class TransactionsTest {

    private static final String FULL = """
            {"transaction_id":"1700000000000001","order_id":"a-1","site_id":"12345","type":"Payment","payment_method":"IDEAL",
             "amount":"2599","net":2555,"currency":"EUR","costs":[{"amount":44,"description":"For iDEAL","dst":0}],
             "debit_credit":"C","status":"completed","financial_status":"frozen","created":"2022-02-23T23:30:00",
             "completed":"23-02-2022 23:31:31","updated":"2022-02-23 23:31:31",
             "customer":{"email":"anna@shop.example","first_name":"Anna","last_name":"Bakker","iban":"NL02ABNA0123456789"},
             "description":"Order 1","dispute":{"status":"open"},"invoice_id":7,"var1":"x","var2":null,"tomorrow":true}""";

    private static final String SPARSE = """
            {"transaction_id":2,"type":"monthly_fee","amount":500,"currency":"EUR","status":"completed","order_id":"",
             "payment_method":"","costs":null,"customer":"","dispute":[],"completed":"soon"}""";

    private final List<String> asked = new ArrayList<>();

    @Test
    void readsAllThatATransactionHolds() {
        Transaction read = transactions(page(FULL, ""))
                .list(TransactionFilter.ALL)
                .transactions()
                .get(0);

        assertThat(read.transactionId()).isEqualTo(1700000000000001L);
        assertThat(read.type()).isEqualTo(TransactionType.PAYMENT);
        assertThat(read.amount()).isEqualTo(Money.of("25.99", "EUR"));
        assertThat(read.net()).contains(Money.of("25.55", "EUR"));
        assertThat(read.costs()).singleElement().satisfies(cost -> {
            assertThat(cost.amount()).isEqualTo(Money.of("0.44", "EUR"));
            assertThat(cost.description()).isEqualTo("For iDEAL");
        });
        assertThat(read.financialStatus()).contains(new Status("frozen"));
        assertThat(read.debitCredit()).contains(DebitCredit.CREDIT);
        assertThat(read.completed()).contains(LocalDateTime.of(2022, 2, 23, 23, 31, 31));
        assertThat(read.updated()).isEqualTo(read.completed());
        assertThat(read.invoiceId()).contains("7");
        assertThat(read.vars()).containsExactly("x", "", "");
        assertThat(read.dispute().orElseThrow().status()).contains("open");
        assertThat(read.customer().orElseThrow().iban()).contains("NL02ABNA0123456789");
    }

    @Test
    void readsATransactionThatLacksNearlyEverything() {
        Transaction read = transactions(page(SPARSE, ""))
                .list(TransactionFilter.ALL)
                .transactions()
                .get(0);

        assertThat(read.type()).isEqualTo(TransactionType.MONTHLY_FEE);
        assertThat(read.orderId()).isEmpty();
        assertThat(read.paymentMethod()).isEmpty();
        assertThat(read.customer()).isEmpty();
        assertThat(read.dispute()).isEmpty();
        assertThat(read.completed()).isEmpty();
        assertThat(read.costs()).isEmpty();
    }

    @Test
    void showsNothingOfThePersonInItsText() {
        Transaction read = transactions(page(FULL, ""))
                .list(TransactionFilter.ALL)
                .transactions()
                .get(0);

        assertThat(read + " " + read.customer())
                .contains("1700000000000001", "EUR 25.99")
                .doesNotContain("Anna", "Bakker", "NL02", "shop.example");
    }

    @Test
    void sendsEveryFilterInTheApisOwnForm() {
        TransactionFilter filter = TransactionFilter.builder()
                .limit(5)
                .after("A+/=")
                .created(Timeframe.from(LocalDateTime.of(2026, 6, 1, 12, 0)))
                .currency("EUR")
                .financialStatus(new Status("uncleared"))
                .status(Status.PARTIAL_REFUNDED)
                .paymentMethods(GatewayId.IDEAL, GatewayId.VISA)
                .siteId(12345)
                .type(TransactionType.REFUND)
                .debitCredit(DebitCredit.DEBIT)
                .build();

        transactions(page("", "")).list(filter);

        assertThat(asked)
                .singleElement()
                .asString()
                .endsWith("/transactions?limit=5&after=A%2B%2F%3D&created_from=2026-06-01T12%3A00%3A00&currency=EUR"
                        + "&financial_status=uncleared&status=partial_refunded&payment_method=IDEAL&payment_method=VISA"
                        + "&site_id=12345&type=refund&debit_credit=D");
    }

    @Test
    void streamsNothingBeforeItIsAskedFor() {
        var stream = transactions(page(FULL, "")).stream(TransactionFilter.ALL);

        assertThat(asked).isEmpty();
        assertThat(stream).extracting(Transaction::transactionId).containsExactly(1700000000000001L);
    }

    @Test
    void looksOneUp() {
        Transaction one =
                transactions("{\"success\":true,\"data\":" + FULL + "}").get(1700000000000001L);

        assertThat(one.transactionId()).isEqualTo(1700000000000001L);
        assertThat(asked).singleElement().asString().endsWith("/transactions/1700000000000001");
    }

    @Test
    void endsAtAnEmptyPageEvenIfThatHasACursor() {
        Transactions reports = transactions(page(FULL, "AAA"), page("", "BBB"));

        assertThat(reports.stream(TransactionFilter.ALL)).hasSize(1);
        assertThat(asked).hasSize(2);
    }

    @Test
    void refusesToGoInACircle() {
        Transactions reports = transactions(page(FULL, "AAA"), page(SPARSE, "BBB"), page(FULL, "AAA"));

        assertThatExceptionOfType(AnswerNotUnderstoodException.class)
                .isThrownBy(() -> reports.stream(TransactionFilter.ALL).count())
                .withMessageContaining("circle");
        assertThat(asked).hasSize(3);
    }

    @Test
    void refusesACursorThatLeadsToWhereItCameFrom() {
        Transactions reports = transactions(page(FULL, "AAA"));

        assertThatExceptionOfType(AnswerNotUnderstoodException.class)
                .isThrownBy(
                        () -> reports.stream(TransactionFilter.ALL.after("AAA")).toList());
        assertThat(asked).hasSize(1);
    }

    @Test
    void streamsOnlyTowardOlderTransactions() {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> transactions().stream(TransactionFilter.ALL.before("AAA")))
                .withMessageStartingWith("before: ");
    }

    @Test
    void refusesAnIdThatIsNotPositive() {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> transactions().get(0))
                .withMessageStartingWith("transaction_id: ");
    }

    @Test
    void doesNotUnderstandATransactionOfNoCurrency() {
        TransactionPage page =
                transactions(page(FULL.replace("EUR", "coins"), "")).list(TransactionFilter.ALL);

        assertThat(page.transactions()).isEmpty();
        assertThat(page.unreadable())
                .singleElement()
                .extracting(UnreadableEntry::error)
                .isInstanceOf(AnswerNotUnderstoodException.class);
    }

    private Transactions transactions(String... answers) {
        Deque<String> left = new ArrayDeque<>(List.of(answers));
        Client transport = (request, options) -> {
            asked.add(request.url());
            String body = left.size() > 1 ? left.remove() : left.element();
            return Response.builder()
                    .status(200)
                    .headers(Map.of())
                    .request(request)
                    .body(body, UTF_8)
                    .build();
        };
        return MultiSafepay.builder()
                .apiKey("fake-key")
                .httpClient(transport)
                .build()
                .transactions();
    }

    private static String page(String transaction, String after) {
        return "{\"success\":true,\"data\":[" + transaction + "],\"pager\":{\"limit\":100,\"cursor\":"
                + (after.isEmpty() ? "null" : "{\"after\":\"" + after + "\",\"before\":\"Z\"}") + "}}";
    }
}
