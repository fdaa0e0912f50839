package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.client.model.CancelAuthorisationRequest;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.StateConflictException;
import com.multisafepay.order.OrderId;
import org.junit.jupiter.api.Test;

class CancelAuthorisationPactTest {

    @Test
    void releasesTheRest() {
        Conversation.about("release an authorisation")
                .given("an authorised order", "pact-auth-4")
                .asks("PATCH", "/capture/pact-auth-4")
                .sends(body -> body.stringValue("status", "cancelled").stringValue("reason", "Sold out"))
                .answers(body -> body.object(
                        "data",
                        data -> data.stringValue("order_id", "pact-auth-4")
                                .numberType("transaction_id", 1700000000000099L)
                                .booleanValue("success", true)))
                .then(client -> client.captures().release(OrderId.of("pact-auth-4"), "Sold out"));
    }

    @Test
    void tellsThatNothingIsLeft() {
        Conversation.about("release a paid order")
                .given("a paid order", "pact-paid-9")
                .asks("PATCH", "/capture/pact-paid-9")
                .sends(body -> body.stringValue("status", "cancelled").stringValue("reason", "Sold out"))
                .refuses(404, 1000, "Not possible")
                .then(client -> assertThatThrownBy(
                                () -> client.captures().release(OrderId.of("pact-paid-9"), "Sold out"))
                        .isInstanceOf(StateConflictException.class));
    }

    @Test
    void tellsThatAReasonIsMissing() {
        Conversation.about("release an authorisation without a reason")
                .asks("PATCH", "/capture/pact-auth-5")
                .sends(body -> body.stringValue("status", "cancelled"))
                .refuses(404, 1016, "reason: is required")
                .then(client -> assertThatThrownBy(() -> client.api(OrdersApi.class)
                                .cancelAuthorisation(
                                        "pact-auth-5", new CancelAuthorisationRequest().status("cancelled"), null))
                        .isInstanceOf(RequestRefusedException.class));
    }

    @Test
    void tellsThatThereIsNoSuchOrder() {
        Conversation.about("release an order that does not exist")
                .asks("PATCH", "/capture/pact-unknown-1")
                .sends(body -> body.stringValue("status", "cancelled").stringValue("reason", "Sold out"))
                .refuses(404, 1006, "Invalid transaction ID")
                .then(client -> assertThatThrownBy(
                                () -> client.captures().release(OrderId.of("pact-unknown-1"), "Sold out"))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("release an authorisation")
                .asks("PATCH", "/capture/pact-auth-4")
                .sends(body -> body.stringValue("status", "cancelled").stringValue("reason", "Sold out"))
                .then(client -> assertThatThrownBy(
                                () -> client.captures().release(OrderId.of("pact-auth-4"), "Sold out"))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
