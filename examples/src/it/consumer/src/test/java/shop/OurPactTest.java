// snippet: consumerPact
package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import au.com.dius.pact.consumer.MockServer;
import au.com.dius.pact.consumer.dsl.LambdaDsl;
import au.com.dius.pact.consumer.dsl.PactBuilder;
import au.com.dius.pact.consumer.junit5.PactConsumerTestExt;
import au.com.dius.pact.consumer.junit5.PactTestFor;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.core.model.annotations.Pact;
import com.multisafepay.client.TolerantDecoder;
import com.multisafepay.client.TolerantEncoder;
import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.client.model.GetOrderAnswer;
import feign.Feign;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** This service relies on seeing whether an order is paid. */
@ExtendWith(PactConsumerTestExt.class)
@PactTestFor(providerName = "multisafepay-api", pactVersion = PactSpecVersion.V4)
class OurPactTest {

    @Pact(consumer = "warehouse")
    V4Pact readsAPaidOrder(PactBuilder pact) {
        return pact.given("a paid order", Map.of("order_id", "basket-17"))
                .expectsToReceiveHttpInteraction(
                        "read a paid order",
                        http -> http.withRequest(request -> request.method("GET")
                                        .path("/v1/json/orders/basket-17")
                                        .header("api_key", "any-key"))
                                .willRespondWith(response -> response.status(200)
                                        .body(LambdaDsl.newJsonBody(body -> body.object(
                                                        "data", order -> order.stringValue("status", "completed")))
                                                .build())))
                .toPact();
    }

    @Test
    void readsAPaidOrder(MockServer server) {
        OrdersApi orders = Feign.builder()
                .encoder(new TolerantEncoder())
                .decoder(new TolerantDecoder())
                .requestInterceptor(request -> request.header("api_key", "any-key"))
                .target(OrdersApi.class, server.getUrl() + "/v1/json");

        GetOrderAnswer answer = orders.getOrder("basket-17", null);

        assertEquals("completed", answer.getData().getStatus());
    }
}
// snippet: end
