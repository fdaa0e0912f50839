package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.gateway.GatewayId;
import org.junit.jupiter.api.Test;

class GetTokenPactTest {

    @Test
    void readsAToken() {
        Conversation.about("get a token")
                .givenAStoredCardOf("customer-1")
                .asks("GET", "/recurring/customer-1/token/${token}", "/recurring/customer-1/token/Ab3dE5fG7hJ")
                .answers(body -> body.object(
                        "data", data -> data.stringType("token", "Ab3dE5fG7hJ").stringValue("code", "VISA")))
                .then(client -> assertThat(
                                client.tokens().get("customer-1", "Ab3dE5fG7hJ").gateway())
                        .hasValue(GatewayId.VISA));
    }

    @Test
    void tellsThatThereIsNoSuchToken() {
        Conversation.about("get a token that does not exist")
                .asks("GET", "/recurring/customer-1/token/nothing")
                .refuses(410, 1000, "Token not found")
                .then(client -> assertThatThrownBy(() -> client.tokens().get("customer-1", "nothing"))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("get a token")
                .asks("GET", "/recurring/customer-1/token/nothing")
                .then(client -> assertThatThrownBy(() -> client.tokens().get("customer-1", "nothing"))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
