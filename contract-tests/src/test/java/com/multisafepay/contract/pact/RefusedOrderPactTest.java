package com.multisafepay.contract.pact;

import static com.multisafepay.contract.pact.Pacts.KEY;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.MockServer;
import au.com.dius.pact.consumer.dsl.DslPart;
import au.com.dius.pact.consumer.dsl.LambdaDsl;
import au.com.dius.pact.consumer.dsl.LambdaDslObject;
import au.com.dius.pact.consumer.dsl.PactBuilder;
import au.com.dius.pact.consumer.junit5.PactConsumerTestExt;
import au.com.dius.pact.consumer.junit5.PactTestFor;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.core.model.annotations.Pact;
import com.multisafepay.MultiSafepay;
import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.client.model.CartItem;
import com.multisafepay.client.model.CheckoutOptions;
import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.client.model.ShoppingCart;
import com.multisafepay.error.RequestRefusedException;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Orders that this library's own types would not let out, sent past them: what the API answers is part of the contract too. */
@ExtendWith(PactConsumerTestExt.class)
@PactTestFor(providerName = Pacts.PROVIDER, pactVersion = PactSpecVersion.V4)
class RefusedOrderPactTest {

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact noAmount(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "create an order for nothing",
                        http -> Pacts.refusal(
                                http.withRequest(request ->
                                        Pacts.post(request, "/orders", KEY, request("pact-nothing-1", 0, body -> {}))),
                                404,
                                1001,
                                "Invalid amount"))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "noAmount")
    void tellsThatTheAmountWasRefused(MockServer server) {
        assertThatThrownBy(() -> create(server, order("pact-nothing-1", 0)))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("1001");
    }

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact wrongTotal(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "create an order whose cart is to be validated and adds up to something else",
                        http -> Pacts.refusal(
                                http.withRequest(request -> Pacts.post(
                                        request,
                                        "/orders",
                                        KEY,
                                        request(
                                                "pact-total-1",
                                                1000,
                                                body -> body.object(
                                                                "checkout_options",
                                                                options -> options.booleanValue("validate_cart", true))
                                                        .object(
                                                                "shopping_cart",
                                                                cart -> cart.array(
                                                                        "items",
                                                                        items -> items.object(
                                                                                item -> item.stringType("name", "Socks")
                                                                                        .numberValue("unit_price", 4)
                                                                                        .numberValue("quantity", 2)
                                                                                        .stringType(
                                                                                                "merchant_item_id",
                                                                                                "socks"))))))),
                                404,
                                1027,
                                "Total of the cart differs from the amount"))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "wrongTotal")
    void tellsThatTheCartAddsUpToSomethingElse(MockServer server) {
        CartItem socks = new CartItem()
                .name("Socks")
                .unitPrice(BigDecimal.valueOf(4))
                .quantity(2L)
                .merchantItemId("socks");
        CreateOrderRequest order = order("pact-total-1", 1000)
                .checkoutOptions(new CheckoutOptions().validateCart(true))
                .shoppingCart(new ShoppingCart().addItemsItem(socks));
        assertThatThrownBy(() -> create(server, order))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("1027");
    }

    private static void create(MockServer server, CreateOrderRequest order) {
        try (MultiSafepay client = Pacts.client(server, KEY)) {
            client.api(OrdersApi.class).createOrder(order, null);
        }
    }

    private static CreateOrderRequest order(String id, long amount) {
        return new CreateOrderRequest()
                .type("redirect")
                .orderId(id)
                .currency("EUR")
                .amount(amount)
                .description("Test order");
    }

    private static DslPart request(String id, int amount, Consumer<LambdaDslObject> more) {
        return LambdaDsl.newJsonBody(body -> more.accept(body.stringValue("type", "redirect")
                        .stringType("order_id", id)
                        .stringType("currency", "EUR")
                        .numberValue("amount", amount)
                        .stringType("description", "Test order")))
                .build();
    }
}
