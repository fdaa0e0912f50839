package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.gateway.GatewayId;
import org.junit.jupiter.api.Test;

class GetGatewayPactTest {

    @Test
    void readsAPaymentMethod() {
        ideal().then(client ->
                assertThat(client.gateways().get(GatewayId.IDEAL).description()).isEqualTo("iDEAL"));
    }

    @Test
    void tellsThatThePaymentMethodIsNotThere() {
        Conversation.about("get a payment method that is not there")
                .asks("GET", "/gateways/NOSUCHMETHOD")
                .refuses(404, 1023, "No gateway available")
                .then(client -> assertThatThrownBy(() -> client.gateways().get(GatewayId.of("NOSUCHMETHOD")))
                        .isInstanceOf(NotFoundException.class)
                        .hasMessageContaining("1023"));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        wrongKey()
                .then(client -> assertThatThrownBy(() -> client.gateways().get(GatewayId.IDEAL))
                        .isInstanceOf(CredentialsRefusedException.class));
    }

    static Conversation ideal() {
        return Conversation.about("get a payment method")
                .asks("GET", "/gateways/IDEAL")
                .answers(body -> body.object(
                        "data", gateway -> gateway.stringValue("id", "IDEAL").stringType("description", "iDEAL")));
    }

    static Conversation wrongKey() {
        return Conversation.withWrongKey("get a payment method").asks("GET", "/gateways/IDEAL");
    }
}
