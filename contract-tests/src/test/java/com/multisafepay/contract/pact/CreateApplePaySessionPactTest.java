package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.dsl.LambdaDslJsonBody;
import com.multisafepay.client.api.WalletsApi;
import com.multisafepay.client.model.CreateApplePaySessionRequest;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.payment.ApplePaySessionRequest;
import java.net.URI;
import org.junit.jupiter.api.Test;

class CreateApplePaySessionPactTest {
    private static final String APPLE = "https://apple-pay-gateway.apple.com/paymentservices/startSession";
    private static final ApplePaySessionRequest PAGE = new ApplePaySessionRequest("shop.example", URI.create(APPLE));

    private static final String SESSION = "{\"domainName\":\"shop.example\"}";

    private static void page(LambdaDslJsonBody body) {
        body.stringValue("origin_domain", "shop.example").stringValue("validation_url", APPLE);
    }

    @Test
    void passesTheSessionOnAsItIs() {
        Conversation.about("start an Apple Pay session")
                .asks("POST", "/wallets/sessions/applepay")
                .sends(CreateApplePaySessionPactTest::page)
                .answers(body -> body.object(
                        "data",
                        session -> session.stringMatcher(
                                "session", "\\{.*\"domainName\":\"shop\\.example\".*\\}", SESSION)))
                .then(client -> assertThat(client.applePaySession(PAGE)).isEqualTo(SESSION));
    }

    @Test
    void tellsThatAFieldIsMissing() {
        Conversation.about("start an Apple Pay session without Apple's address")
                .asks("POST", "/wallets/sessions/applepay")
                .sends(body -> body.stringValue("origin_domain", "shop.example"))
                .refuses(404, 1016, "validation_url: is required")
                .then(client -> assertThatThrownBy(() -> client.api(WalletsApi.class)
                                .createApplePaySession(
                                        new CreateApplePaySessionRequest().originDomain("shop.example"), null))
                        .isInstanceOf(RequestRefusedException.class));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("start an Apple Pay session")
                .asks("POST", "/wallets/sessions/applepay")
                .sends(CreateApplePaySessionPactTest::page)
                .then(client -> assertThatThrownBy(() -> client.applePaySession(PAGE))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
