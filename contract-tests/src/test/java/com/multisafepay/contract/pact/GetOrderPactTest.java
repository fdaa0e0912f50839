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
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.money.Money;
import com.multisafepay.order.Order;
import com.multisafepay.order.Status;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PactConsumerTestExt.class)
@PactTestFor(providerName = Pacts.PROVIDER, pactVersion = PactSpecVersion.V4)
class GetOrderPactTest {

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact paid(PactBuilder pact) {
        return pact.given("a paid order", Map.of("order_id", "pact-paid-1"))
                .expectsToReceiveHttpInteraction(
                        "get a paid order",
                        http -> http.withRequest(request -> Pacts.get(request, "/orders/pact-paid-1", KEY))
                                .willRespondWith(response -> response.status(200)
                                        .body(LambdaDsl.newJsonBody(body -> body.booleanValue("success", true)
                                                        .object(
                                                                "data",
                                                                data -> data.stringValue("order_id", "pact-paid-1")
                                                                        .numberType("transaction_id", 1700000000000001L)
                                                                        .stringValue("status", "completed")
                                                                        .stringValue("financial_status", "completed")
                                                                        .stringType("currency", "EUR")
                                                                        .integerType("amount", 1000)
                                                                        .integerType("amount_refunded", 0)
                                                                        .stringMatcher(
                                                                                "created",
                                                                                "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}",
                                                                                "2026-06-01T10:00:00")
                                                                        .object(
                                                                                "payment_details",
                                                                                details -> details.stringType(
                                                                                        "type", "VISA"))))
                                                .build())))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "paid")
    void readsAPaidOrder(MockServer server) {
        Order order = get(server, KEY, "pact-paid-1");
        assertThat(order.status()).isEqualTo(Status.COMPLETED);
        assertThat(order.amount()).isEqualTo(Money.of("10.00", "EUR"));
        assertThat(order.created()).isPresent();
        assertThat(order.transactionId()).hasValue(1700000000000001L);
    }

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact unknown(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "get an order that does not exist",
                        http -> Pacts.refusal(
                                http.withRequest(request -> Pacts.get(request, "/orders/pact-unknown-1", KEY)),
                                404,
                                1006,
                                "Invalid transaction ID"))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "unknown")
    void tellsThatThereIsNoSuchOrder(MockServer server) {
        assertThatThrownBy(() -> get(server, KEY, "pact-unknown-1"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("1006");
    }

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact wrongKey(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "get an order with a wrong key",
                        http -> Pacts.refusal(
                                http.withRequest(request -> Pacts.get(request, "/orders/pact-paid-1", WRONG_KEY)),
                                401,
                                1032,
                                "Invalid API key"))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "wrongKey")
    void tellsThatTheKeyWasRefused(MockServer server) {
        assertThatThrownBy(() -> get(server, WRONG_KEY, "pact-paid-1")).isInstanceOf(CredentialsRefusedException.class);
    }

    private static Order get(MockServer server, String key, String id) {
        try (MultiSafepay client = Pacts.client(server, key)) {
            return client.orders().get(id);
        }
    }
}
