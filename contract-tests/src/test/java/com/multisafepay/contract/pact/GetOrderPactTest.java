package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.money.Money;
import com.multisafepay.order.Order;
import com.multisafepay.order.Status;
import org.junit.jupiter.api.Test;

class GetOrderPactTest {

    @Test
    void readsAPaidOrder() {
        Conversation.about("get a paid order")
                .given("a paid order", "pact-paid-1")
                .asks("GET", "/orders/pact-paid-1")
                .answers(body -> body.object(
                        "data",
                        data -> data.stringValue("order_id", "pact-paid-1")
                                .numberType("transaction_id", 1700000000000001L)
                                .stringValue("status", "completed")
                                .stringValue("financial_status", "completed")
                                .stringValue("currency", "EUR")
                                .numberValue("amount", 1000)
                                .numberValue("amount_refunded", 0)
                                .stringMatcher(
                                        "created", "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}", "2026-06-01T10:00:00")
                                .object("payment_details", details -> details.stringType("type", "VISA"))))
                .then(client -> {
                    Order order = client.orders().get("pact-paid-1");
                    assertThat(order.status()).isEqualTo(Status.COMPLETED);
                    assertThat(order.amount()).isEqualTo(Money.of("10.00", "EUR"));
                    assertThat(order.created()).isPresent();
                    assertThat(order.transactionId()).hasValue(1700000000000001L);
                });
    }

    @Test
    void tellsThatThereIsNoSuchOrder() {
        Conversation.about("get an order that does not exist")
                .asks("GET", "/orders/pact-unknown-1")
                .refuses(404, 1006, "Invalid transaction ID")
                .then(client -> assertThatThrownBy(() -> client.orders().get("pact-unknown-1"))
                        .isInstanceOf(NotFoundException.class)
                        .hasMessageContaining("1006"));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("get an order")
                .asks("GET", "/orders/pact-paid-1")
                .then(client -> assertThatThrownBy(() -> client.orders().get("pact-paid-1"))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
