package com.multisafepay.contract.pact;

import static com.multisafepay.contract.pact.Pacts.KEY;
import static com.multisafepay.contract.pact.Pacts.WRONG_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.MockServer;
import au.com.dius.pact.consumer.dsl.LambdaDsl;
import au.com.dius.pact.consumer.dsl.PactBuilder;
import au.com.dius.pact.consumer.junit5.PactConsumerTestExt;
import au.com.dius.pact.consumer.junit5.PactTestFor;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.core.model.annotations.Pact;
import com.multisafepay.MultiSafepay;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.reporting.KeyOwner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PactConsumerTestExt.class)
@PactTestFor(providerName = Pacts.PROVIDER, pactVersion = PactSpecVersion.V4)
class GetMePactTest {

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact me(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "get the owner of the key",
                        http -> http.withRequest(request -> Pacts.get(request, "/me", KEY))
                                .willRespondWith(response -> response.status(200)
                                        .body(LambdaDsl.newJsonBody(body -> body.booleanValue("success", true)
                                                        .object(
                                                                "data",
                                                                owner -> owner.integerType("account_id", 10012345)
                                                                        .integerType("site_id", 12345)
                                                                        .stringType("role", "merchant")))
                                                .build())))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "me")
    void readsTheOwner(MockServer server) {
        try (MultiSafepay client = Pacts.client(server, KEY)) {
            KeyOwner owner = client.account().me();
            assertThat(owner.accountId()).hasValue(10012345);
            assertThat(owner.siteId()).hasValue(12345);
        }
    }

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact wrongKey(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "get the owner of a wrong key",
                        http -> Pacts.refusal(
                                http.withRequest(request -> Pacts.get(request, "/me", WRONG_KEY)),
                                401,
                                1032,
                                "Invalid API key"))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "wrongKey")
    void tellsThatTheKeyWasRefused(MockServer server) {
        try (MultiSafepay client = Pacts.client(server, WRONG_KEY)) {
            assertThatThrownBy(() -> client.account().me()).isInstanceOf(CredentialsRefusedException.class);
        }
    }
}
