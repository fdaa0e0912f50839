package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.CredentialsRefusedException;
import org.junit.jupiter.api.Test;

class GetApiTokenPactTest {

    @Test
    void readsAToken() {
        Conversation.about("get a token for payment components")
                .asks("GET", "/auth/api_token")
                .answers(body -> body.object(
                        "data", token -> token.stringMatcher("api_token", "pub\\.v2\\.[A-Za-z0-9]+", "pub.v2.a1B2c3")))
                .then(client -> assertThat(client.apiToken().reveal()).isEqualTo("pub.v2.a1B2c3"));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("get a token for payment components")
                .asks("GET", "/auth/api_token")
                .then(client ->
                        assertThatThrownBy(() -> client.apiToken()).isInstanceOf(CredentialsRefusedException.class));
    }
}
