package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import org.junit.jupiter.api.Test;

class RemoveTokenPactTest {

    @Test
    void forgetsAToken() {
        Conversation.about("remove a token")
                .givenAStoredCardOf("customer-1")
                .asks("DELETE", "/recurring/customer-1/remove/${token}", "/recurring/customer-1/remove/Ab3dE5fG7hJ")
                .answers(body -> body.object("data", data -> data.booleanValue("removed", true)))
                .then(client -> client.tokens().remove("customer-1", "Ab3dE5fG7hJ"));
    }

    @Test
    void tellsThatThereIsNoSuchToken() {
        Conversation.about("remove a token that does not exist")
                .asks("DELETE", "/recurring/customer-1/remove/nothing")
                .refuses(410, 1000, "Token not removed")
                .then(client -> assertThatThrownBy(() -> client.tokens().remove("customer-1", "nothing"))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("remove a token")
                .asks("DELETE", "/recurring/customer-1/remove/nothing")
                .then(client -> assertThatThrownBy(() -> client.tokens().remove("customer-1", "nothing"))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
