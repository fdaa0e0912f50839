package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.client.api.GatewaysApi;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.RequestRefusedException;
import org.junit.jupiter.api.Test;

class ListGatewaysPactTest {

    @Test
    void listsThePaymentMethods() {
        Conversation.about("list the payment methods")
                .asks("GET", "/gateways")
                .answers(body -> body.minArrayLike(
                        "data", 1, gateway -> gateway.stringType("id", "IDEAL").stringType("description", "iDEAL")))
                .then(client -> assertThat(client.gateways().list()).isNotEmpty());
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("list the payment methods")
                .asks("GET", "/gateways")
                .then(client -> assertThatThrownBy(() -> client.gateways().list())
                        .isInstanceOf(CredentialsRefusedException.class));
    }

    @Test
    void tellsThatTheCountryWasRefused() {
        Conversation.about("list the payment methods of something that is no country")
                .asks("GET", "/gateways")
                .query("country", "nl")
                .refuses(404, 1018, "Invalid country")
                .then(client -> assertThatThrownBy(
                                () -> client.api(GatewaysApi.class).listGateways(null, "nl", null))
                        .isInstanceOf(RequestRefusedException.class)
                        .hasMessageContaining("1018"));
    }
}
