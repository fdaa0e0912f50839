package com.multisafepay.contract.pact;

import static com.multisafepay.contract.pact.Pacts.KEY;
import static com.multisafepay.contract.pact.Pacts.WRONG_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.MockServer;
import au.com.dius.pact.consumer.dsl.LambdaDsl;
import au.com.dius.pact.consumer.dsl.PactBuilder;
import au.com.dius.pact.consumer.junit5.PactConsumerTestExt;
import au.com.dius.pact.consumer.junit5.PactTestFor;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.core.model.annotations.Pact;
import com.multisafepay.MultiSafepay;
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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PactConsumerTestExt.class)
@PactTestFor(providerName = Pacts.PROVIDER, pactVersion = PactSpecVersion.V4)
class ListTransactionsPactTest {

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact some(PactBuilder pact) {
        return pact.given("a paid order", Map.of("order_id", "pact-listed-1"))
                .expectsToReceiveHttpInteraction(
                        "list the paid card payments",
                        http -> http.withRequest(
                                        request -> Pacts.get(request, "/transactions", KEY)
                                                .queryParameters(
                                                        "limit=10&currency=EUR&status=completed&type=payment&payment_method=VISA&payment_method=MASTERCARD"))
                                .willRespondWith(response -> response.status(200)
                                        .body(LambdaDsl.newJsonBody(body -> body.booleanValue("success", true)
                                                        .minArrayLike(
                                                                "data",
                                                                1,
                                                                one -> one.numberType(
                                                                                "transaction_id", 1700000000000001L)
                                                                        .stringType("order_id", "pact-listed-1")
                                                                        .stringValue("type", "payment")
                                                                        .stringValue("status", "completed")
                                                                        .stringValue("debit_credit", "C")
                                                                        .stringValue("currency", "EUR")
                                                                        .integerType("amount", 1000)
                                                                        .integerType("net", 956)
                                                                        .stringMatcher(
                                                                                "created",
                                                                                "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}",
                                                                                "2026-06-01T10:00:00"))
                                                        .object(
                                                                "pager",
                                                                pager -> pager.integerType("limit", 10)
                                                                        .object(
                                                                                "cursor",
                                                                                cursor -> cursor.stringType(
                                                                                                "after", "AAA")
                                                                                        .stringType("before", "BBB"))))
                                                .build())))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "some")
    void readsAPageOfTransactions(MockServer server) {
        try (MultiSafepay client = Pacts.client(server, KEY)) {
            TransactionPage page = client.transactions()
                    .list(TransactionFilter.builder()
                            .limit(10)
                            .currency("EUR")
                            .status(Status.COMPLETED)
                            .paymentMethods(GatewayId.VISA, GatewayId.MASTERCARD)
                            .type(TransactionType.PAYMENT)
                            .build());
            assertThat(page.after()).hasValue("AAA");
            assertThat(page.before()).hasValue("BBB");
            Transaction first = page.transactions().get(0);
            assertThat(first.amount()).isEqualTo(Money.of("10.00", "EUR"));
            assertThat(first.net()).hasValue(Money.of("9.56", "EUR"));
            assertThat(first.debitCredit()).hasValue(DebitCredit.CREDIT);
            assertThat(first.created()).isPresent();
        }
    }

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact none(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "list the transactions of an account without any",
                        http -> http.withRequest(request -> Pacts.get(request, "/transactions", KEY))
                                .willRespondWith(response -> response.status(200)
                                        .body(LambdaDsl.newJsonBody(body -> body.booleanValue("success", true)
                                                        .array("data", none -> {})
                                                        .object("pager", pager -> pager.nullValue("cursor")))
                                                .build())))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "none")
    void readsAPageWithoutTransactionsOrCursors(MockServer server) {
        try (MultiSafepay client = Pacts.client(server, KEY)) {
            assertThat(client.transactions().stream(TransactionFilter.ALL)).isEmpty();
        }
    }

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact tooMany(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "list more transactions on a page than there can be",
                        http -> Pacts.refusal(
                                http.withRequest(request ->
                                        Pacts.get(request, "/transactions", KEY).queryParameter("limit", "1001")),
                                400,
                                1000,
                                "limit: must have a maximum value of 1000"))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "tooMany")
    void tellsThatTheLimitWasRefused(MockServer server) {
        try (MultiSafepay client = Pacts.client(server, KEY)) {
            TransactionsApi transactions = client.api(TransactionsApi.class);
            assertThatThrownBy(() -> transactions.listTransactions(
                            1001, null, null, null, null, null, null, null, null, null, null, null, null, null, null))
                    .isInstanceOf(RequestRefusedException.class)
                    .hasMessageContaining("limit");
        }
    }

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact wrongKey(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "list transactions with a wrong key",
                        http -> Pacts.bareRefusal(
                                http.withRequest(request -> Pacts.get(request, "/transactions", WRONG_KEY)),
                                403,
                                "Forbidden"))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "wrongKey")
    void tellsThatTheKeyWasRefused(MockServer server) {
        try (MultiSafepay client = Pacts.client(server, WRONG_KEY)) {
            assertThatThrownBy(() -> client.transactions().list(TransactionFilter.ALL))
                    .isInstanceOf(CredentialsRefusedException.class)
                    .hasMessageContaining("Forbidden");
        }
    }
}
