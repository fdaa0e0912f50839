package com.multisafepay.contract.pact;

import static com.multisafepay.contract.pact.Pacts.KEY;
import static com.multisafepay.contract.pact.Pacts.WRONG_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.ConsumerPactRunnerKt;
import au.com.dius.pact.consumer.MockServer;
import au.com.dius.pact.consumer.PactVerificationResult;
import au.com.dius.pact.consumer.model.MockProviderConfig;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import com.multisafepay.MultiSafepay;
import com.multisafepay.client.api.GatewaysApi;
import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.gateway.GatewayId;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A consumer test fails where the client does not send what its pact says. */
class BrokenClientTest {

    private final V4Pact method = GetGatewayPactTest.ideal().toPact();
    private final V4Pact link = CreateOrderPactTest.paymentLink().toPact();

    @Test
    void anotherPathFails() {
        assertThat(result(method, KEY, client -> client.gateways().get(GatewayId.VISA)))
                .contains("/gateways/VISA");
    }

    @Test
    void anotherKeyFails() {
        assertThat(result(method, WRONG_KEY, client -> client.gateways().get(GatewayId.IDEAL)))
                .contains("Expected header 'api_key'");
    }

    @Test
    void aParameterThatThePactDoesNotHaveFails() {
        assertThat(result(method, KEY, client -> client.api(GatewaysApi.class).getGateway("IDEAL", "nl_NL")))
                .contains("locale");
    }

    @Test
    void aCallThatIsNotMadeFails() {
        assertThat(result(method, KEY, client -> {})).contains("requests were not received");
    }

    @Test
    void aBodyThatLacksAMemberFails() {
        assertThat(result(
                        link, KEY, client -> client.api(OrdersApi.class).createOrder(order().description(null), null)))
                .contains("description");
    }

    @Test
    void aBodyWithAMemberMoreFails() {
        assertThat(result(link, KEY, client -> client.api(OrdersApi.class).createOrder(order().var1("more"), null)))
                .contains("var1");
    }

    @Test
    void anAmountOfAnotherValueFails() {
        assertThat(result(link, KEY, client -> client.api(OrdersApi.class).createOrder(order().amount(10L), null)))
                .contains("amount", "1000");
    }

    @Test
    void aFailureLeadsWithWhatDiffered() {
        Conversation conversation = CreateOrderPactTest.paymentLink();

        assertThatThrownBy(() ->
                        conversation.then(client -> client.api(OrdersApi.class).createOrder(order().amount(10L), null)))
                .message()
                .startsWith("create a payment link: The following mismatched requests occurred")
                .contains("amount");
    }

    @Test
    void aBodyOfAnotherFlowFails() {
        assertThat(result(link, KEY, client -> client.api(OrdersApi.class).createOrder(order().type("redirect"), null)))
                .contains("paymentlink", "redirect");
    }

    private static CreateOrderRequest order() {
        return new CreateOrderRequest()
                .type("paymentlink")
                .orderId("pact-link-1")
                .currency("EUR")
                .amount(1000L)
                .description("Test order")
                .daysActive(7L);
    }

    /** Returns the mismatches that the mock server found. No pact is written, as no interaction here is kept. */
    private static String result(V4Pact pact, String key, Consumer<MultiSafepay> calls) {
        PactVerificationResult result = ConsumerPactRunnerKt.runConsumerTest(
                pact, MockProviderConfig.httpConfig("127.0.0.1", 0, PactSpecVersion.V4), (server, context) -> {
                    call(server, key, calls);
                    return null;
                });
        assertThat(result).isNotInstanceOf(PactVerificationResult.Ok.class);
        return result.getDescription();
    }

    private static void call(MockServer server, String key, Consumer<MultiSafepay> calls) {
        try (MultiSafepay client = Pacts.client(server, key)) {
            calls.accept(client);
        } catch (MultiSafepayException e) {
            assertThat(e).as("the mock server's refusal").hasMessageContaining("500");
        }
    }
}
