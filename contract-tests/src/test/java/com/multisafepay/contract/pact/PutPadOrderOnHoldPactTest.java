package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.client.api.PayAfterDeliveryApi;
import com.multisafepay.client.model.PutPadOrderOnHoldRequest;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.RequestRefusedException;
import org.junit.jupiter.api.Test;

class PutPadOrderOnHoldPactTest {

    private static PutPadOrderOnHoldRequest duration(long value) {
        return new PutPadOrderOnHoldRequest().duration(value);
    }

    @Test
    void tellsWhenCollectionGoesOn() {
        Conversation.about("put a Pay After Delivery order on hold")
                .given("a pay-later order", "pact-onhold-1")
                .asks("POST", "/pad/orders/pact-onhold-1/onhold")
                .sends(body -> body.numberValue("duration", 864000))
                .answers(body ->
                        body.stringMatcher("data", "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}", "2026-07-01T10:00:00"))
                .then(client -> assertThat(client.api(PayAfterDeliveryApi.class)
                                .putPadOrderOnHold("pact-onhold-1", duration(864000), null)
                                .getData())
                        .isEqualTo("2026-07-01T10:00:00"));
    }

    @Test
    void namesTheFieldThatIsRefused() {
        Conversation.about("put a Pay After Delivery order on hold out of bounds")
                .given("a pay-later order", "pact-onhold-2")
                .asks("POST", "/pad/orders/pact-onhold-2/onhold")
                .sends(body -> body.numberValue("duration", 59))
                .refusesField("duration", "must be at least 60")
                .then(client -> assertThatThrownBy(() -> client.api(PayAfterDeliveryApi.class)
                                .putPadOrderOnHold("pact-onhold-2", duration(59), null))
                        .isInstanceOf(RequestRefusedException.class)
                        .hasMessageContaining("duration"));
    }

    @Test
    void tellsThatThereIsNoSuchOrder() {
        Conversation.about("put a Pay After Delivery order on hold that does not exist")
                .asks("POST", "/pad/orders/pact-unknown-1/onhold")
                .sends(body -> body.numberValue("duration", 864000))
                .refuses(404, 1006, "Invalid transaction ID")
                .then(client -> assertThatThrownBy(() -> client.api(PayAfterDeliveryApi.class)
                                .putPadOrderOnHold("pact-unknown-1", duration(864000), null))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("put a Pay After Delivery order on hold")
                .asks("POST", "/pad/orders/pact-onhold-1/onhold")
                .sends(body -> body.numberValue("duration", 864000))
                .then(client -> assertThatThrownBy(() -> client.api(PayAfterDeliveryApi.class)
                                .putPadOrderOnHold("pact-onhold-1", duration(864000), null))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
