package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.StateConflictException;
import com.multisafepay.order.OrderId;
import org.junit.jupiter.api.Test;

class CancelOpenOrderPactTest {

    @Test
    void cancelsACodeToScan() {
        Conversation.about("cancel an open QR order")
                .given("an open QR order", "pact-qr-1")
                .asks("POST", "/orders/pact-qr-1/cancel")
                .answers(body -> body.object(
                        "data", data -> data.stringValue("status", "cancelled").nullValue("financial_status")))
                .then(client -> client.orders().cancelOpen(OrderId.of("pact-qr-1")));
    }

    @Test
    void tellsThatItIsNoSuchOrder() {
        Conversation.about("cancel a paid order as if it were an open QR order")
                .given("a paid order", "pact-paid-10")
                .asks("POST", "/orders/pact-paid-10/cancel")
                .refusesBarely(403, "Forbidden")
                .then(client -> assertThatThrownBy(() -> client.orders().cancelOpen(OrderId.of("pact-paid-10")))
                        .isInstanceOf(StateConflictException.class));
    }

    @Test
    void tellsThatThereIsNoSuchOrder() {
        Conversation.about("cancel a QR order that does not exist")
                .asks("POST", "/orders/pact-unknown-1/cancel")
                .refuses(404, 1006, "Invalid transaction ID")
                .then(client -> assertThatThrownBy(() -> client.orders().cancelOpen(OrderId.of("pact-unknown-1")))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("cancel an open QR order")
                .asks("POST", "/orders/pact-qr-1/cancel")
                .then(client -> assertThatThrownBy(() -> client.orders().cancelOpen(OrderId.of("pact-qr-1")))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
