package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.client.model.CancelRefundRequest;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.StateConflictException;
import com.multisafepay.order.OrderId;
import org.junit.jupiter.api.Test;

class CancelRefundPactTest {

    @Test
    void takesAWaitingRefundBack() {
        Conversation.about("cancel a refund that waits")
                .given("an order with a refund under way", "pact-refunded-1")
                .asks(
                        "PATCH",
                        "/orders/pact-refunded-1/refunds/${refund_id}",
                        "/orders/pact-refunded-1/refunds/1700000000000077")
                .sends(body -> body.stringValue("status", "void"))
                .answers(body -> body.object("data", data -> {}))
                .then(client -> client.refunds().cancel(OrderId.of("pact-refunded-1"), 1700000000000077L));
    }

    @Test
    void tellsThatItIsUnderWay() {
        Conversation.about("cancel a refund that was paid")
                .given("an order with a paid refund", "pact-refunded-2")
                .asks(
                        "PATCH",
                        "/orders/pact-refunded-2/refunds/${refund_id}",
                        "/orders/pact-refunded-2/refunds/1700000000000077")
                .sends(body -> body.stringValue("status", "void"))
                .refuses(404, 1034, "Refund not possible")
                .then(client -> assertThatThrownBy(
                                () -> client.refunds().cancel(OrderId.of("pact-refunded-2"), 1700000000000077L))
                        .isInstanceOf(StateConflictException.class));
    }

    @Test
    void tellsThatThereIsNoSuchRefund() {
        Conversation.about("cancel a refund that does not exist")
                .given("a paid order", "pact-paid-6")
                .asks("PATCH", "/orders/pact-paid-6/refunds/1")
                .sends(body -> body.stringValue("status", "void"))
                .refuses(404, 1000, "Not found")
                .then(client -> assertThatThrownBy(() -> client.refunds().cancel(OrderId.of("pact-paid-6"), 1))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void tellsThatAStatusIsMissing() {
        Conversation.about("cancel a refund without a status")
                .asks("PATCH", "/orders/pact-paid-7/refunds/1")
                .sends(body -> {})
                .refuses(404, 1016, "status: is required")
                .then(client -> assertThatThrownBy(() -> client.api(OrdersApi.class)
                                .cancelRefund("pact-paid-7", "1", new CancelRefundRequest(), null))
                        .isInstanceOf(RequestRefusedException.class));
    }

    @Test
    void tellsThatThereIsNoSuchOrder() {
        Conversation.about("cancel a refund of an order that does not exist")
                .asks("PATCH", "/orders/pact-unknown-1/refunds/1")
                .sends(body -> body.stringValue("status", "void"))
                .refuses(404, 1006, "Invalid transaction ID")
                .then(client -> assertThatThrownBy(() -> client.refunds().cancel(OrderId.of("pact-unknown-1"), 1))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("cancel a refund")
                .asks("PATCH", "/orders/pact-refunded-1/refunds/1")
                .sends(body -> body.stringValue("status", "void"))
                .then(client -> assertThatThrownBy(() -> client.refunds().cancel(OrderId.of("pact-refunded-1"), 1))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
