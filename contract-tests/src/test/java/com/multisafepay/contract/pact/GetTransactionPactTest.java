package com.multisafepay.contract.pact;

import static com.multisafepay.contract.pact.Pacts.KEY;
import static com.multisafepay.contract.pact.Pacts.WRONG_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.MockServer;
import au.com.dius.pact.consumer.dsl.LambdaDsl;
import au.com.dius.pact.consumer.dsl.Matchers;
import au.com.dius.pact.consumer.dsl.PactBuilder;
import au.com.dius.pact.consumer.junit5.PactConsumerTestExt;
import au.com.dius.pact.consumer.junit5.PactTestFor;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.core.model.annotations.Pact;
import com.multisafepay.MultiSafepay;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import com.multisafepay.reporting.Transaction;
import com.multisafepay.reporting.TransactionType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PactConsumerTestExt.class)
@PactTestFor(providerName = Pacts.PROVIDER, pactVersion = PactSpecVersion.V4)
class GetTransactionPactTest {

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact one(PactBuilder pact) {
        return pact.given("a paid order", Map.of("order_id", "pact-transaction-1"))
                .expectsToReceiveHttpInteraction(
                        "get the transaction of a paid order",
                        http -> http.withRequest(request -> Pacts.get(request, "", KEY)
                                        .path(Matchers.fromProviderState(
                                                Pacts.BASE + "/transactions/${transaction_id}",
                                                Pacts.BASE + "/transactions/1700000000000001")))
                                .willRespondWith(response -> response.status(200)
                                        .body(LambdaDsl.newJsonBody(body -> body.booleanValue("success", true)
                                                        .object(
                                                                "data",
                                                                one -> one.numberType(
                                                                                "transaction_id", 1700000000000001L)
                                                                        .stringValue("order_id", "pact-transaction-1")
                                                                        .stringValue("type", "payment")
                                                                        .stringValue("status", "completed")
                                                                        .stringValue("financial_status", "completed")
                                                                        .stringValue("currency", "EUR")
                                                                        .integerType("amount", 1000)))
                                                .build())))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "one")
    void readsATransaction(MockServer server) {
        try (MultiSafepay client = Pacts.client(server, KEY)) {
            Transaction transaction = client.transactions().get(1700000000000001L);
            assertThat(transaction.type()).isEqualTo(TransactionType.PAYMENT);
            assertThat(transaction.status()).isEqualTo(Status.COMPLETED);
            assertThat(transaction.amount()).isEqualTo(Money.of("10.00", "EUR"));
        }
    }

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact unknown(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "get a transaction that does not exist",
                        http -> Pacts.bareRefusal(
                                http.withRequest(request -> Pacts.get(request, "/transactions/404", KEY)),
                                404,
                                "Not found"))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "unknown")
    void tellsThatThereIsNoSuchTransaction(MockServer server) {
        try (MultiSafepay client = Pacts.client(server, KEY)) {
            assertThatThrownBy(() -> client.transactions().get(404)).isInstanceOf(NotFoundException.class);
        }
    }

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact wrongKey(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "get a transaction with a wrong key",
                        http -> Pacts.bareRefusal(
                                http.withRequest(request -> Pacts.get(request, "/transactions/404", WRONG_KEY)),
                                403,
                                "Forbidden"))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "wrongKey")
    void tellsThatTheKeyWasRefused(MockServer server) {
        try (MultiSafepay client = Pacts.client(server, WRONG_KEY)) {
            assertThatThrownBy(() -> client.transactions().get(404)).isInstanceOf(CredentialsRefusedException.class);
        }
    }
}
