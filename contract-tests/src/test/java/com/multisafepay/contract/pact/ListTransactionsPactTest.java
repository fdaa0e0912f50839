package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.core.model.matchingrules.EqualsMatcher;
import com.multisafepay.client.api.TransactionsApi;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import com.multisafepay.reporting.DebitCredit;
import com.multisafepay.reporting.Transaction;
import com.multisafepay.reporting.TransactionFilter;
import com.multisafepay.reporting.TransactionPage;
import com.multisafepay.reporting.TransactionType;
import org.junit.jupiter.api.Test;

class ListTransactionsPactTest {

    private static final TransactionFilter PAID_BY_CARD = TransactionFilter.builder()
            .limit(10)
            .currency("EUR")
            .status(Status.COMPLETED)
            .paymentMethods(GatewayId.VISA, GatewayId.MASTERCARD)
            .type(TransactionType.PAYMENT)
            .build();

    @Test
    void readsAPageOfTransactions() {
        Conversation.about("list the paid card payments")
                .given("a paid order", "pact-listed-1")
                .asks("GET", "/transactions")
                .query("limit", "10")
                .query("currency", "EUR")
                .query("status", "completed")
                .query("type", "payment")
                .query("payment_method", "VISA", "MASTERCARD")
                .answers(body -> body.minArrayLike(
                                "data",
                                1,
                                one -> one.numberType("transaction_id", 1700000000000001L)
                                        .stringType("order_id", "pact-listed-1")
                                        .stringValue("type", "payment")
                                        .stringValue("status", "completed")
                                        .stringValue("debit_credit", "C")
                                        .and("currency", "EUR", EqualsMatcher.INSTANCE)
                                        .and("amount", 1000, EqualsMatcher.INSTANCE)
                                        .and("net", 956, EqualsMatcher.INSTANCE)
                                        .stringMatcher(
                                                "created",
                                                "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}",
                                                "2026-06-01T10:00:00"))
                        .object(
                                "pager",
                                pager -> pager.integerType("limit", 10)
                                        .object(
                                                "cursor",
                                                cursor -> cursor.stringType("after", "AAA")
                                                        .stringType("before", "BBB"))))
                .then(client -> {
                    TransactionPage page = client.transactions().list(PAID_BY_CARD);
                    assertThat(page.after()).hasValue("AAA");
                    assertThat(page.before()).hasValue("BBB");
                    Transaction first = page.transactions().get(0);
                    assertThat(first.amount()).isEqualTo(Money.of("10.00", "EUR"));
                    assertThat(first.net()).hasValue(Money.of("9.56", "EUR"));
                    assertThat(first.debitCredit()).hasValue(DebitCredit.CREDIT);
                    assertThat(first.created()).isPresent();
                });
    }

    @Test
    void readsAPageWithoutTransactionsOrCursors() {
        Conversation.about("list the transactions of an account without any")
                .givenAnAccountWithoutOrders()
                .asks("GET", "/transactions")
                .answers(body -> body.array("data", none -> {}).object("pager", pager -> pager.nullValue("cursor")))
                .then(client -> assertThat(client.transactions().stream(TransactionFilter.ALL))
                        .isEmpty());
    }

    @Test
    void tellsThatTheLimitWasRefused() {
        Conversation.about("list more transactions on a page than there can be")
                .asks("GET", "/transactions")
                .query("limit", "1001")
                .refuses(400, 1000, "limit: must have a maximum value of 1000")
                .then(client -> {
                    TransactionsApi transactions = client.api(TransactionsApi.class);
                    assertThatThrownBy(() -> transactions.listTransactions(
                                    1001, null, null, null, null, null, null, null, null, null, null, null, null, null,
                                    null))
                            .isInstanceOf(RequestRefusedException.class)
                            .hasMessageContaining("limit");
                });
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("list transactions")
                .asks("GET", "/transactions")
                .refusesBarely(403, "Forbidden")
                .then(client -> assertThatThrownBy(() -> client.transactions().list(TransactionFilter.ALL))
                        .isInstanceOf(CredentialsRefusedException.class)
                        .hasMessageContaining("Forbidden"));
    }
}
