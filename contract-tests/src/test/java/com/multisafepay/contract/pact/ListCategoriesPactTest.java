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
import com.multisafepay.reporting.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PactConsumerTestExt.class)
@PactTestFor(providerName = Pacts.PROVIDER, pactVersion = PactSpecVersion.V4)
class ListCategoriesPactTest {

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact all(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "list the categories",
                        http -> http.withRequest(request -> Pacts.get(request, "/categories", KEY))
                                .willRespondWith(response -> response.status(200)
                                        .body(LambdaDsl.newJsonBody(body -> body.booleanValue("success", true)
                                                        .minArrayLike(
                                                                "data",
                                                                1,
                                                                one -> one.integerType("code", 104)
                                                                        .stringType("description", "House")))
                                                .build())))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "all")
    void readsTheCategories(MockServer server) {
        try (MultiSafepay client = Pacts.client(server, KEY)) {
            assertThat(client.account().categories()).containsExactly(new Category(104, "House"));
        }
    }

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact wrongKey(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "list the categories with a wrong key",
                        http -> Pacts.refusal(
                                http.withRequest(request -> Pacts.get(request, "/categories", WRONG_KEY)),
                                401,
                                1032,
                                "Invalid API key"))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "wrongKey")
    void tellsThatTheKeyWasRefused(MockServer server) {
        try (MultiSafepay client = Pacts.client(server, WRONG_KEY)) {
            assertThatThrownBy(() -> client.account().categories()).isInstanceOf(CredentialsRefusedException.class);
        }
    }
}
