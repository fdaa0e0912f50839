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
import com.multisafepay.error.NotFoundException;
import com.multisafepay.gateway.Gateway;
import com.multisafepay.gateway.GatewayId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PactConsumerTestExt.class)
@PactTestFor(providerName = Pacts.PROVIDER, pactVersion = PactSpecVersion.V4)
class GetGatewayPactTest {

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact one(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "get a payment method",
                        http -> http.withRequest(request -> Pacts.get(request, "/gateways/IDEAL", KEY))
                                .willRespondWith(response -> response.status(200)
                                        .body(LambdaDsl.newJsonBody(body -> body.booleanValue("success", true)
                                                        .object(
                                                                "data",
                                                                gateway -> gateway.stringValue("id", "IDEAL")
                                                                        .stringType("description", "iDEAL")))
                                                .build())))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "one")
    void readsAPaymentMethod(MockServer server) {
        assertThat(get(server, KEY, GatewayId.IDEAL).description()).isEqualTo("iDEAL");
    }

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact unknown(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "get a payment method that is not there",
                        http -> Pacts.refusal(
                                http.withRequest(request -> Pacts.get(request, "/gateways/NOSUCHMETHOD", KEY)),
                                404,
                                1023,
                                "No gateway available"))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "unknown")
    void tellsThatThePaymentMethodIsNotThere(MockServer server) {
        assertThatThrownBy(() -> get(server, KEY, GatewayId.of("NOSUCHMETHOD")))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("1023");
    }

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact wrongKey(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "get a payment method with a wrong key",
                        http -> Pacts.refusal(
                                http.withRequest(request -> Pacts.get(request, "/gateways/IDEAL", WRONG_KEY)),
                                401,
                                1032,
                                "Invalid API key"))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "wrongKey")
    void tellsThatTheKeyWasRefused(MockServer server) {
        assertThatThrownBy(() -> get(server, WRONG_KEY, GatewayId.IDEAL))
                .isInstanceOf(CredentialsRefusedException.class);
    }

    private static Gateway get(MockServer server, String key, GatewayId id) {
        try (MultiSafepay client = Pacts.client(server, key)) {
            return client.gateways().get(id);
        }
    }
}
