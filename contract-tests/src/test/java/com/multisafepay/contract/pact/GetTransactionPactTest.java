package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import com.multisafepay.reporting.Transaction;
import com.multisafepay.reporting.TransactionType;
import org.junit.jupiter.api.Test;

class GetTransactionPactTest {

    @Test
    void readsATransaction() {
        Conversation.about("get the transaction of a paid order")
                .given("a paid order", "pact-transaction-1")
                .asks("GET", "/transactions/${transaction_id}", "/transactions/1700000000000001")
                .answers(body -> body.object(
                        "data",
                        one -> one.numberType("transaction_id", 1700000000000001L)
                                .stringValue("order_id", "pact-transaction-1")
                                .stringValue("type", "payment")
                                .stringValue("status", "completed")
                                .stringValue("financial_status", "completed")
                                .stringValue("currency", "EUR")
                                .numberValue("amount", 1000)))
                .then(client -> {
                    Transaction transaction = client.transactions().get(1700000000000001L);
                    assertThat(transaction.type()).isEqualTo(TransactionType.PAYMENT);
                    assertThat(transaction.status()).isEqualTo(Status.COMPLETED);
                    assertThat(transaction.amount()).isEqualTo(Money.of("10.00", "EUR"));
                });
    }

    @Test
    void tellsThatThereIsNoSuchTransaction() {
        Conversation.about("get a transaction that does not exist")
                .asks("GET", "/transactions/404")
                .refusesBarely(404, "Not found")
                .then(client ->
                        assertThatThrownBy(() -> client.transactions().get(404)).isInstanceOf(NotFoundException.class));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("get a transaction")
                .asks("GET", "/transactions/404")
                .refusesBarely(403, "Forbidden")
                .then(client -> assertThatThrownBy(() -> client.transactions().get(404))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
