package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.StateConflictException;
import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import com.multisafepay.shipment.Shipment;
import org.junit.jupiter.api.Test;

class UpdateOrderPactTest {

    @Test
    void cancelsAnOpenOrder() {
        Conversation.about("cancel an open order")
                .given("an open order", "pact-open-1")
                .asks("PATCH", "/orders/pact-open-1")
                .sends(body -> body.stringValue("status", "cancelled"))
                .answers(body -> body.object("data", data -> {}))
                .then(client -> client.orders().cancel(OrderId.of("pact-open-1")));
    }

    @Test
    void shipsAPayLaterOrder() {
        Conversation.about("ship a pay-later order")
                .given("a pay-later order", "pact-later-1")
                .asks("PATCH", "/orders/pact-later-1")
                .sends(body -> body.stringValue("status", "shipped")
                        .stringValue("carrier", "PostNL")
                        .stringValue("tracktrace_code", "3S1"))
                .answers(body -> body.object("data", data -> {}))
                .then(client -> assertThat(
                                client.shipments().ship(OrderId.of("pact-later-1"), Shipment.by("PostNL", "3S1")))
                        .isEmpty());
    }

    @Test
    void shipsAPart() {
        Conversation.about("ship a part of a pay-later order")
                .given("a pay-later order", "pact-later-2")
                .asks("PATCH", "/orders/pact-later-2")
                .sends(body -> body.stringValue("status", "shipped").numberValue("partial_shipment_amount", 100))
                .answers(body -> body.object(
                        "data",
                        data -> data.stringType("order_id", "pact-later-2-0001")
                                .numberType("transaction_id", 1700000000000001L)))
                .then(client -> assertThat(client.shipments()
                                .shipPart(OrderId.of("pact-later-2"), Money.ofMinor(100, "EUR"), Shipment.PLAIN)
                                .orderId()
                                .value())
                        .isEqualTo("pact-later-2-0001"));
    }

    @Test
    void tellsThatAPartIsTooLarge() {
        Conversation.about("ship a part that is larger than the order")
                .given("a pay-later order", "pact-later-3")
                .asks("PATCH", "/orders/pact-later-3")
                .sends(body -> body.stringValue("status", "shipped").numberValue("partial_shipment_amount", 999999))
                .refuses(404, 1001, "Invalid amount")
                .then(client -> assertThatThrownBy(() -> client.shipments()
                                .shipPart(OrderId.of("pact-later-3"), Money.ofMinor(999999, "EUR"), Shipment.PLAIN))
                        .isInstanceOf(RequestRefusedException.class));
    }

    @Test
    void tellsThatAPaidOrderCannotBeCancelled() {
        Conversation.about("cancel a paid order")
                .given("a paid order", "pact-paid-2")
                .asks("PATCH", "/orders/pact-paid-2")
                .sends(body -> body.stringValue("status", "cancelled"))
                .refuses(404, 1000, "Not possible")
                .then(client -> assertThatThrownBy(() -> client.orders().cancel(OrderId.of("pact-paid-2")))
                        .isInstanceOf(StateConflictException.class));
    }

    @Test
    void tellsThatThereIsNoSuchOrder() {
        Conversation.about("cancel an order that does not exist")
                .asks("PATCH", "/orders/pact-unknown-1")
                .sends(body -> body.stringValue("status", "cancelled"))
                .refuses(404, 1006, "Invalid transaction ID")
                .then(client -> assertThatThrownBy(() -> client.orders().cancel(OrderId.of("pact-unknown-1")))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("cancel an order")
                .asks("PATCH", "/orders/pact-open-1")
                .sends(body -> body.stringValue("status", "cancelled"))
                .then(client -> assertThatThrownBy(() -> client.orders().cancel(OrderId.of("pact-open-1")))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
