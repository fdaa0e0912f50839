package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.client.model.RefundOrderRequest;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.StateConflictException;
import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import com.multisafepay.refund.Refund;
import org.junit.jupiter.api.Test;

class RefundOrderPactTest {

    @Test
    void refundsAPartOfAPaidOrder() {
        Conversation.about("refund a part of a paid order")
                .given("a paid order", "pact-paid-3")
                .asks("POST", "/orders/pact-paid-3/refunds")
                .sends(body -> body.stringValue("currency", "EUR")
                        .numberValue("amount", 500)
                        .stringValue("refund_order_id", "pact-refund-1"))
                .answers(body -> body.object(
                        "data",
                        data -> data.stringValue("order_id", "pact-refund-1")
                                .numberType("transaction_id", 1700000000000077L)
                                .numberType("refund_id", 1700000000000077L)))
                .then(client -> assertThat(client.refunds()
                                .create(
                                        OrderId.of("pact-paid-3"),
                                        Refund.of(Money.of("5.00", "EUR")).withRefundOrderId("pact-refund-1"))
                                .refundId())
                        .hasValue(1700000000000077L));
    }

    @Test
    void tellsThatNothingWasPaid() {
        Conversation.about("refund an open order")
                .given("an open order", "pact-open-2")
                .asks("POST", "/orders/pact-open-2/refunds")
                .sends(body -> body.stringValue("currency", "EUR").numberValue("amount", 500))
                .refuses(404, 1034, "Refund not possible")
                .then(client -> assertThatThrownBy(() ->
                                client.refunds().create(OrderId.of("pact-open-2"), Refund.of(Money.of("5.00", "EUR"))))
                        .isInstanceOf(StateConflictException.class));
    }

    @Test
    void tellsThatTheCurrencyDiffers() {
        Conversation.about("refund a paid order in another currency")
                .given("a paid order", "pact-paid-4")
                .asks("POST", "/orders/pact-paid-4/refunds")
                .sends(body -> body.stringValue("currency", "USD").numberValue("amount", 500))
                .refuses(404, 1026, "Another currency")
                .then(client -> assertThatThrownBy(() ->
                                client.refunds().create(OrderId.of("pact-paid-4"), Refund.of(Money.of("5.00", "USD"))))
                        .isInstanceOf(RequestRefusedException.class));
    }

    @Test
    void tellsThatTheTextIsTooLong() {
        Conversation.about("refund with a text that is too long")
                .asks("POST", "/orders/pact-paid-5/refunds")
                .sends(body -> body.stringValue("currency", "EUR").stringValue("description", "x".repeat(201)))
                .refuses(404, 1008, "Invalid description")
                .then(client -> assertThatThrownBy(() -> client.api(OrdersApi.class)
                                .refundOrder(
                                        "pact-paid-5",
                                        new RefundOrderRequest().currency("EUR").description("x".repeat(201)),
                                        null))
                        .isInstanceOf(RequestRefusedException.class));
    }

    @Test
    void tellsThatThereIsNoSuchOrder() {
        Conversation.about("refund an order that does not exist")
                .asks("POST", "/orders/pact-unknown-1/refunds")
                .sends(body -> body.stringValue("currency", "EUR").numberValue("amount", 500))
                .refuses(404, 1006, "Invalid transaction ID")
                .then(client -> assertThatThrownBy(() -> client.refunds()
                                .create(OrderId.of("pact-unknown-1"), Refund.of(Money.of("5.00", "EUR"))))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("refund an order")
                .asks("POST", "/orders/pact-paid-3/refunds")
                .sends(body -> body.stringValue("currency", "EUR").numberValue("amount", 500))
                .then(client -> assertThatThrownBy(() ->
                                client.refunds().create(OrderId.of("pact-paid-3"), Refund.of(Money.of("5.00", "EUR"))))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
