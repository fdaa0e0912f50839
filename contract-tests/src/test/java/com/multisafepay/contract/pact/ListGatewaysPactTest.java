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
import com.multisafepay.client.api.GatewaysApi;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.RequestRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PactConsumerTestExt.class)
@PactTestFor(providerName = Pacts.PROVIDER, pactVersion = PactSpecVersion.V4)
class ListGatewaysPactTest {

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact list(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "list the payment methods",
                        http -> http.withRequest(request -> Pacts.get(request, "/gateways", KEY))
                                .willRespondWith(response -> response.status(200)
                                        .body(LambdaDsl.newJsonBody(body -> body.booleanValue("success", true)
                                                        .minArrayLike(
                                                                "data",
                                                                1,
                                                                gateway -> gateway.stringType("id", "IDEAL")
                                                                        .stringType("description", "iDEAL")))
                                                .build())))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "list")
    void listsThePaymentMethods(MockServer server) {
        try (MultiSafepay client = Pacts.client(server, KEY)) {
            assertThat(client.gateways().list()).isNotEmpty();
        }
    }

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact wrongKey(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "list the payment methods with a wrong key",
                        http -> Pacts.refusal(
                                http.withRequest(request -> Pacts.get(request, "/gateways", WRONG_KEY)),
                                401,
                                1032,
                                "Invalid API key"))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "wrongKey")
    void tellsThatTheKeyWasRefused(MockServer server) {
        try (MultiSafepay client = Pacts.client(server, WRONG_KEY)) {
            assertThatThrownBy(() -> client.gateways().list()).isInstanceOf(CredentialsRefusedException.class);
        }
    }

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact noCountry(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "list the payment methods of something that is no country",
                        http -> Pacts.refusal(
                                http.withRequest(request ->
                                        Pacts.get(request, "/gateways", KEY).queryParameter("country", "nl")),
                                404,
                                1018,
                                "Invalid country"))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "noCountry")
    void tellsThatTheCountryWasRefused(MockServer server) {
        try (MultiSafepay client = Pacts.client(server, KEY)) {
            GatewaysApi gateways = client.api(GatewaysApi.class);
            assertThatThrownBy(() -> gateways.listGateways(null, "nl", null))
                    .isInstanceOf(RequestRefusedException.class)
                    .hasMessageContaining("1018");
        }
    }
}
