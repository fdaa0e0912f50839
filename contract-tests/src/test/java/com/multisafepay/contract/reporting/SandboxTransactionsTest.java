package com.multisafepay.contract.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.customer.Browser;
import com.multisafepay.customer.Customer;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import com.multisafepay.order.request.DirectOrder;
import com.multisafepay.payment.CardPayment;
import com.multisafepay.reporting.ClosingBalance;
import com.multisafepay.reporting.ClosingBalanceFilter;
import com.multisafepay.reporting.DebitCredit;
import com.multisafepay.reporting.Timeframe;
import com.multisafepay.reporting.Transaction;
import com.multisafepay.reporting.TransactionFilter;
import com.multisafepay.reporting.TransactionPage;
import com.multisafepay.reporting.TransactionType;
import com.multisafepay.reporting.Transactions;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.sandbox.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SandboxTransactionsTest {

    private static final String GOOD_CARD = "4111111111111111";
    private static final String UNKNOWN_CARD = "4000000000000002";

    private final Sandbox sandbox = Sandbox.builder()
            .clock(SandboxClock.startingAt(Instant.parse("2026-06-01T10:00:00Z")))
            .start();
    private final MultiSafepay client = MultiSafepay.builder()
            .apiKey(sandbox.apiKey())
            .environment(Environment.of(sandbox.baseUri()))
            .build();
    private final Transactions transactions = client.transactions();

    @BeforeEach
    void threeDaysOfPayments() {
        pay("first", "10.00", "EUR", GOOD_CARD);
        sandbox.clock().advance(Duration.ofDays(1));
        pay("second", "20.00", "USD", GOOD_CARD);
        pay("refused", "30.00", "EUR", UNKNOWN_CARD);
        sandbox.clock().advance(Duration.ofDays(1));
        pay("third", "40.00", "EUR", GOOD_CARD);
    }

    @AfterEach
    void stop() {
        client.close();
        sandbox.close();
        assertThat(sandbox.contractBreaches()).isEmpty();
    }

    @Test
    void streamsTwoHundredAndFiftyTransactionsInPagesOfAHundred() {
        for (int i = 4; i < 250; i++) {
            pay("more-" + i, "1.00", "EUR", GOOD_CARD);
        }

        assertThat(transactions.stream(TransactionFilter.builder().limit(100).build()))
                .hasSize(250)
                .extracting(Transaction::transactionId)
                .doesNotHaveDuplicates();
        assertThat(pagesFetched()).isEqualTo(4);
    }

    @Test
    void fetchesAPageOnlyWhenATransactionOfItIsAskedFor() {
        TransactionFilter twoAPage = TransactionFilter.builder().limit(2).build();

        var stream = transactions.stream(twoAPage);
        assertThat(pagesFetched()).isZero();
        Iterator<Transaction> each = stream.iterator();
        each.next();
        each.next();
        assertThat(pagesFetched()).isEqualTo(1);
        each.next();
        assertThat(pagesFetched()).isEqualTo(2);
    }

    @Test
    void stopsFetchingWhenNoMoreAreWanted() {
        assertThat(transactions.stream(TransactionFilter.builder().limit(1).build())
                        .limit(2))
                .extracting(each -> each.orderId().orElseThrow())
                .containsExactly("third", "refused");
        assertThat(pagesFetched()).isEqualTo(2);
    }

    @Test
    void goesBackFromACursorToNewerTransactions() {
        TransactionFilter twoAPage = TransactionFilter.builder().limit(2).build();
        TransactionPage newest = transactions.list(twoAPage);
        TransactionPage older = transactions.list(twoAPage.after(newest.after().orElseThrow()));

        assertThat(ids(older)).containsExactly("second", "first");
        assertThat(ids(transactions.list(twoAPage.before(older.before().orElseThrow()))))
                .containsExactly("third", "refused");
    }

    @Test
    void goesBackToTheNewerTransactionsThatAreNearest() {
        TransactionFilter oneAPage = TransactionFilter.builder().limit(1).build();
        TransactionPage oldest = transactions.list(
                TransactionFilter.builder().type(TransactionType.PAYMENT).build());

        assertThat(ids(transactions.list(oneAPage.before(oldest.after().orElseThrow()))))
                .containsExactly("second");
    }

    @Test
    void endsWithAnEmptyPageWithoutCursors() {
        TransactionPage last = transactions.list(TransactionFilter.ALL);
        TransactionPage end =
                transactions.list(TransactionFilter.ALL.after(last.after().orElseThrow()));

        assertThat(end.transactions()).isEmpty();
        assertThat(end.after()).isEmpty();
        assertThat(end.before()).isEmpty();
    }

    @Test
    void keepsItsPlaceWhenNewTransactionsCome() {
        TransactionFilter twoAPage = TransactionFilter.builder().limit(2).build();
        TransactionPage newest = transactions.list(twoAPage);
        pay("newcomer", "50.00", "EUR", GOOD_CARD);

        assertThat(ids(transactions.list(twoAPage.after(newest.after().orElseThrow()))))
                .containsExactly("second", "first");
    }

    @Test
    void listsOnlyWhatPassesEveryFilter() {
        assertThat(found(TransactionFilter.builder().currency("USD").build())).containsExactly("second");
        assertThat(found(TransactionFilter.builder()
                        .currency("EUR")
                        .status(Status.COMPLETED)
                        .financialStatus(Status.COMPLETED)
                        .type(TransactionType.PAYMENT)
                        .debitCredit(DebitCredit.CREDIT)
                        .paymentMethods(GatewayId.IDEAL, GatewayId.VISA)
                        .build()))
                .containsExactly("third", "first");
        assertThat(found(TransactionFilter.builder().status(Status.DECLINED).build()))
                .containsExactly("refused");
        assertThat(found(TransactionFilter.builder()
                        .paymentMethods(GatewayId.IDEAL)
                        .build()))
                .isEmpty();
        assertThat(found(TransactionFilter.builder()
                        .debitCredit(DebitCredit.DEBIT)
                        .build()))
                .isEmpty();
        assertThat(found(TransactionFilter.builder().siteId(1).build())).isEmpty();
    }

    @Test
    void takesAFromThatIsInclusiveAndAnUntilThatIsExclusive() {
        LocalDate first = LocalDate.of(2026, 6, 1);
        assertThat(created(Timeframe.between(first, first.plusDays(1)))).containsExactly("first");
        assertThat(created(Timeframe.between(first.plusDays(1), first.plusDays(2))))
                .containsExactly("refused", "second");
        assertThat(created(Timeframe.from(first.plusDays(2)))).containsExactly("third");

        LocalDateTime noon = LocalDateTime.of(2026, 6, 1, 10, 0);
        assertThat(created(Timeframe.until(noon))).isEmpty();
        assertThat(created(Timeframe.until(noon.plusSeconds(1)))).containsExactly("first");
        assertThat(created(Timeframe.from(noon.plusDays(2)))).containsExactly("third");

        Instant moment = Instant.parse("2026-06-01T10:00:00Z");
        assertThat(created(Timeframe.between(moment, moment.plusSeconds(1)))).containsExactly("first");
        assertThat(created(Timeframe.until(moment))).isEmpty();
    }

    @Test
    void filtersByTheTimeOfCompletion() {
        assertThat(found(TransactionFilter.builder()
                        .completed(Timeframe.from(LocalDate.of(2026, 6, 2)))
                        .build()))
                .containsExactly("third", "second");
    }

    @Test
    void findsATransactionByItsId() {
        Transaction listed =
                transactions.list(TransactionFilter.ALL).transactions().get(0);

        assertThat(transactions.get(listed.transactionId())).isEqualTo(listed);
        assertThat(listed.net()).hasValue(Money.of("39.56", "EUR"));
        assertThat(listed.costs())
                .singleElement()
                .satisfies(cost -> assertThat(cost.amount()).isEqualTo(Money.of("0.44", "EUR")));
        assertThat(listed.siteId()).isEqualTo(client.account().me().siteId());
    }

    @Test
    void closesEachDayThatIsOverInEachCurrency() {
        assertThat(client.closingBalances().list(ClosingBalanceFilter.ALL))
                .extracting(ClosingBalance::closingDate, ClosingBalance::amount)
                .containsExactly(
                        tuple(LocalDate.of(2026, 6, 1), Money.of("9.56", "EUR")),
                        tuple(LocalDate.of(2026, 6, 2), Money.of("9.56", "EUR")),
                        tuple(LocalDate.of(2026, 6, 2), Money.of("19.56", "USD")));
    }

    @Test
    void closesNoDayBeforeItIsOver() {
        sandbox.clock().advance(Duration.ofDays(1));
        LocalDate third = LocalDate.of(2026, 6, 3);

        assertThat(client.closingBalances()
                        .list(ClosingBalanceFilter.between(third, third.plusDays(5))
                                .in("EUR")))
                .extracting(ClosingBalance::amount)
                .containsExactly(Money.of("49.12", "EUR"));
        assertThat(client.closingBalances().list(ClosingBalanceFilter.between(third.minusDays(5), third.minusDays(2))))
                .isEmpty();
    }

    private List<String> created(Timeframe timeframe) {
        return found(TransactionFilter.builder().created(timeframe).build());
    }

    private List<String> found(TransactionFilter filter) {
        return ids(transactions.list(filter));
    }

    private static List<String> ids(TransactionPage page) {
        return page.transactions().stream()
                .map(each -> each.orderId().orElseThrow())
                .toList();
    }

    private long pagesFetched() {
        return sandbox.journal().stream()
                .filter(each -> each.target().startsWith("/transactions"))
                .count();
    }

    private void pay(String orderId, String amount, String currency, String card) {
        client.orders()
                .create(DirectOrder.builder()
                        .orderId(orderId)
                        .amount(Money.of(amount, currency))
                        .description("Test order")
                        .customer(Customer.builder()
                                .ipAddress("198.51.100.7")
                                .email("a.bakker@shop.example")
                                .browser(Browser.builder().language("nl-NL").build())
                                .build())
                        .payment(CardPayment.of(GatewayId.VISA, card, "A Bakker", YearMonth.of(2030, 12), "123"))
                        .build());
        if (card.equals(GOOD_CARD)) {
            sandbox.orders().pay(orderId, PaymentOutcome.SUCCESS);
        }
    }
}
