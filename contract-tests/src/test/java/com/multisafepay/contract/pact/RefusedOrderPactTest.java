package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.dsl.LambdaDslJsonBody;
import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.client.model.CartItem;
import com.multisafepay.client.model.CheckoutOptions;
import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.client.model.ShoppingCart;
import com.multisafepay.error.RequestRefusedException;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Orders that this library's own types would not let out, sent past them: what the API answers is part of the contract too. */
class RefusedOrderPactTest {

    @Test
    void tellsThatTheAmountWasRefused() {
        Conversation.about("create an order for nothing")
                .asks("POST", "/orders")
                .sends(request("pact-nothing-1", 0))
                .refuses(404, 1001, "Invalid amount")
                .then(client -> assertThatThrownBy(
                                () -> client.api(OrdersApi.class).createOrder(order("pact-nothing-1", 0), null))
                        .isInstanceOf(RequestRefusedException.class)
                        .hasMessageContaining("1001"));
    }

    @Test
    void tellsThatTheCartAddsUpToSomethingElse() {
        CartItem socks = new CartItem()
                .name("Socks")
                .unitPrice(BigDecimal.valueOf(4))
                .quantity(BigDecimal.valueOf(2))
                .merchantItemId("socks");
        CreateOrderRequest order = order("pact-total-1", 1000)
                .checkoutOptions(new CheckoutOptions().validateCart(true))
                .shoppingCart(new ShoppingCart().addItemsItem(socks));
        Conversation.about("create an order whose cart is to be validated and adds up to something else")
                .asks("POST", "/orders")
                .sends(request("pact-total-1", 1000)
                        .andThen(body -> body.object(
                                        "checkout_options", options -> options.booleanValue("validate_cart", true))
                                .object(
                                        "shopping_cart",
                                        cart -> cart.array(
                                                "items",
                                                items -> items.object(item -> item.stringType("name", "Socks")
                                                        .numberValue("unit_price", 4)
                                                        .numberValue("quantity", 2)
                                                        .stringType("merchant_item_id", "socks"))))))
                .refuses(404, 1027, "Total of the cart differs from the amount")
                .then(client -> assertThatThrownBy(
                                () -> client.api(OrdersApi.class).createOrder(order, null))
                        .isInstanceOf(RequestRefusedException.class)
                        .hasMessageContaining("1027"));
    }

    private static CreateOrderRequest order(String id, long amount) {
        return new CreateOrderRequest()
                .type("redirect")
                .orderId(id)
                .currency("EUR")
                .amount(amount)
                .description("Test order");
    }

    private static Consumer<LambdaDslJsonBody> request(String id, int amount) {
        return body -> body.stringValue("type", "redirect")
                .stringType("order_id", id)
                .stringValue("currency", "EUR")
                .numberValue("amount", amount)
                .stringType("description", "Test order");
    }
}
