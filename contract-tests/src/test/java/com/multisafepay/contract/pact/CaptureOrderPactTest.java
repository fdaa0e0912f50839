package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.capture.Capture;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.StateConflictException;
import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import org.junit.jupiter.api.Test;

class CaptureOrderPactTest {

    @Test
    void capturesAll() {
        Conversation.about("capture all of an authorised order")
                .given("an authorised order", "pact-auth-1")
                .asks("POST", "/orders/pact-auth-1/capture")
                .sends(body -> body.stringValue("new_order_status", "completed"))
                .answers(body -> body.object(
                        "data",
                        data -> data.stringValue("order_id", "pact-auth-1")
                                .numberType("transaction_id", 1700000000000088L)))
                .then(client -> assertThat(client.captures()
                                .create(OrderId.of("pact-auth-1"), Capture.FULL)
                                .orderId()
                                .value())
                        .isEqualTo("pact-auth-1"));
    }

    @Test
    void capturesAPart() {
        Conversation.about("capture a part of an authorised order")
                .given("an authorised order", "pact-auth-2")
                .asks("POST", "/orders/pact-auth-2/capture")
                .sends(body -> body.stringValue("new_order_status", "completed")
                        .numberValue("amount", 400)
                        .stringValue("new_order_id", "pact-part-1"))
                .answers(body -> body.object(
                        "data",
                        data -> data.stringValue("order_id", "pact-part-1")
                                .numberType("transaction_id", 1700000000000088L)))
                .then(client -> assertThat(client.captures()
                                .create(OrderId.of("pact-auth-2"), Capture.part(Money.of("4.00", "EUR"), "pact-part-1"))
                                .orderId()
                                .value())
                        .isEqualTo("pact-part-1"));
    }

    @Test
    void tellsThatItIsTooMuch() {
        Conversation.about("capture more than was authorised")
                .given("an authorised order", "pact-auth-3")
                .asks("POST", "/orders/pact-auth-3/capture")
                .sends(body -> body.stringValue("new_order_status", "completed")
                        .numberValue("amount", 1001)
                        .stringValue("new_order_id", "pact-part-2"))
                .refuses(404, 1001, "Invalid amount")
                .then(client -> assertThatThrownBy(() -> client.captures()
                                .create(
                                        OrderId.of("pact-auth-3"),
                                        Capture.part(Money.of("10.01", "EUR"), "pact-part-2")))
                        .isInstanceOf(RequestRefusedException.class));
    }

    @Test
    void tellsThatNothingIsAuthorised() {
        Conversation.about("capture a paid order")
                .given("a paid order", "pact-paid-8")
                .asks("POST", "/orders/pact-paid-8/capture")
                .sends(body -> body.stringValue("new_order_status", "completed"))
                .refuses(404, 1000, "Not possible")
                .then(client -> assertThatThrownBy(
                                () -> client.captures().create(OrderId.of("pact-paid-8"), Capture.FULL))
                        .isInstanceOf(StateConflictException.class));
    }

    @Test
    void tellsThatThereIsNoSuchOrder() {
        Conversation.about("capture an order that does not exist")
                .asks("POST", "/orders/pact-unknown-1/capture")
                .sends(body -> body.stringValue("new_order_status", "completed"))
                .refuses(404, 1006, "Invalid transaction ID")
                .then(client -> assertThatThrownBy(
                                () -> client.captures().create(OrderId.of("pact-unknown-1"), Capture.FULL))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("capture an order")
                .asks("POST", "/orders/pact-auth-1/capture")
                .sends(body -> body.stringValue("new_order_status", "completed"))
                .then(client -> assertThatThrownBy(
                                () -> client.captures().create(OrderId.of("pact-auth-1"), Capture.FULL))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
