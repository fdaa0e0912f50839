package com.multisafepay.contract.pact;

import static com.multisafepay.contract.pact.Pacts.KEY;
import static com.multisafepay.contract.pact.Pacts.WRONG_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.MockServer;
import au.com.dius.pact.consumer.dsl.DslPart;
import au.com.dius.pact.consumer.dsl.LambdaDsl;
import au.com.dius.pact.consumer.dsl.PactBuilder;
import au.com.dius.pact.consumer.junit5.PactConsumerTestExt;
import au.com.dius.pact.consumer.junit5.PactTestFor;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.core.model.annotations.Pact;
import com.multisafepay.MultiSafepay;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.DuplicateException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.ActiveFor;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.DirectOrder;
import com.multisafepay.order.OrderRequest;
import com.multisafepay.order.PaymentLinkOrder;
import com.multisafepay.order.RedirectOrder;
import com.multisafepay.order.Status;
import com.multisafepay.payment.IdealPayment;
import com.multisafepay.payment.MethodPayment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PactConsumerTestExt.class)
@PactTestFor(providerName = Pacts.PROVIDER, pactVersion = PactSpecVersion.V4)
class CreateOrderPactTest {

    private static final String SESSION = "8aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3z";

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact redirect(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "create a redirect order",
                        http -> http.withRequest(request ->
                                        Pacts.post(request, "/orders", KEY, request("redirect", "pact-redirect-1")))
                                .willRespondWith(
                                        response -> response.status(200).body(session("pact-redirect-1"))))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "redirect")
    void createsARedirectOrder(MockServer server) {
        CreatedOrder created =
                create(server, KEY, redirectOrder("pact-redirect-1").build());
        assertThat(created.sessionId()).contains(SESSION);
        assertThat(created.requirePaymentUrl()).hasPath("/connect/" + SESSION + "/");
    }

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact paymentLink(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "create a payment link",
                        http -> http.withRequest(request -> Pacts.post(
                                        request,
                                        "/orders",
                                        KEY,
                                        LambdaDsl.newJsonBody(body -> body.stringValue("type", "paymentlink")
                                                        .stringType("order_id", "pact-link-1")
                                                        .stringType("currency", "EUR")
                                                        .integerType("amount", 1000)
                                                        .stringType("description", "Test order")
                                                        .integerType("days_active", 7))
                                                .build()))
                                .willRespondWith(
                                        response -> response.status(200).body(session("pact-link-1"))))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "paymentLink")
    void createsAPaymentLink(MockServer server) {
        PaymentLinkOrder link = PaymentLinkOrder.builder()
                .orderId("pact-link-1")
                .amount(Money.of("10.00", "EUR"))
                .description("Test order")
                .activeFor(ActiveFor.days(7))
                .build();
        assertThat(create(server, KEY, link).paymentUrl()).isPresent();
    }

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact direct(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "create a direct iDEAL order",
                        http -> http.withRequest(request -> Pacts.post(
                                        request,
                                        "/orders",
                                        KEY,
                                        LambdaDsl.newJsonBody(body -> body.stringValue("type", "direct")
                                                        .stringValue("gateway", "IDEAL")
                                                        .stringType("order_id", "pact-direct-1")
                                                        .stringType("currency", "EUR")
                                                        .integerType("amount", 1000)
                                                        .stringType("description", "Test order"))
                                                .build()))
                                .willRespondWith(response -> response.status(200)
                                        .body(LambdaDsl.newJsonBody(
                                                        body -> body.booleanValue("success", true)
                                                                .object(
                                                                        "data",
                                                                        data -> data.stringType(
                                                                                        "order_id", "pact-direct-1")
                                                                                .numberType(
                                                                                        "transaction_id",
                                                                                        1700000000000001L)
                                                                                .stringValue("status", "initialized")
                                                                                .stringValue(
                                                                                        "financial_status",
                                                                                        "initialized")
                                                                                .stringType("currency", "EUR")
                                                                                .integerType("amount", 1000)
                                                                                .integerType("amount_refunded", 0)
                                                                                .stringMatcher(
                                                                                        "payment_url",
                                                                                        "https?://.+",
                                                                                        "https://testpayv2.multisafepay.com/simulator/ideal")))
                                                .build())))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "direct")
    void createsADirectOrderAndGetsItWhole(MockServer server) {
        CreatedOrder created = create(server, KEY, directOrder("pact-direct-1"));
        assertThat(created.paymentUrl()).isPresent();
        assertThat(created.order()).hasValueSatisfying(order -> {
            assertThat(order.status()).isEqualTo(Status.INITIALIZED);
            assertThat(order.amount()).isEqualTo(Money.of("10.00", "EUR"));
        });
    }

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact wrongKey(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "create an order with a wrong key",
                        http -> Pacts.refusal(
                                http.withRequest(request -> Pacts.post(
                                        request, "/orders", WRONG_KEY, request("redirect", "pact-wrong-key"))),
                                401,
                                1032,
                                "Invalid API key"))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "wrongKey")
    void tellsThatTheKeyWasRefused(MockServer server) {
        assertThatThrownBy(() -> create(
                        server, WRONG_KEY, redirectOrder("pact-wrong-key").build()))
                .isInstanceOf(CredentialsRefusedException.class)
                .hasMessageContaining("1032");
    }

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact usedOrderId(PactBuilder pact) {
        return pact.given("a paid order", java.util.Map.of("order_id", "pact-used-1"))
                .expectsToReceiveHttpInteraction(
                        "create an order with the id of a paid one",
                        http -> Pacts.refusal(
                                http.withRequest(request ->
                                        Pacts.post(request, "/orders", KEY, request("redirect", "pact-used-1"))),
                                404,
                                1006,
                                "Invalid order ID"))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "usedOrderId")
    void tellsThatTheOrderIdIsTaken(MockServer server) {
        assertThatThrownBy(
                        () -> create(server, KEY, redirectOrder("pact-used-1").build()))
                .isInstanceOf(DuplicateException.class)
                .hasMessageContaining("1006");
    }

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact unknownGateway(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "create a direct order for a payment method that is not there",
                        http -> Pacts.refusal(
                                http.withRequest(request -> Pacts.post(
                                        request,
                                        "/orders",
                                        KEY,
                                        LambdaDsl.newJsonBody(body -> body.stringValue("type", "direct")
                                                        .stringValue("gateway", "NOSUCHMETHOD")
                                                        .stringType("order_id", "pact-gateway-1")
                                                        .stringType("currency", "EUR")
                                                        .integerType("amount", 1000)
                                                        .stringType("description", "Test order"))
                                                .build())),
                                404,
                                1023,
                                "No gateway available"))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "unknownGateway")
    void tellsThatThePaymentMethodIsNotThere(MockServer server) {
        DirectOrder order = DirectOrder.builder()
                .orderId("pact-gateway-1")
                .amount(Money.of("10.00", "EUR"))
                .description("Test order")
                .payment(MethodPayment.of(GatewayId.of("NOSUCHMETHOD")))
                .build();
        assertThatThrownBy(() -> create(server, KEY, order))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("1023");
    }

    private static CreatedOrder create(MockServer server, String key, OrderRequest order) {
        try (MultiSafepay client = Pacts.client(server, key)) {
            return client.orders().create(order);
        }
    }

    private static RedirectOrder.Builder redirectOrder(String id) {
        return RedirectOrder.builder()
                .orderId(id)
                .amount(Money.of("10.00", "EUR"))
                .description("Test order")
                .notificationUrl("https://shop.example/notify")
                .redirectUrl("https://shop.example/thanks")
                .cancelUrl("https://shop.example/basket");
    }

    private static DirectOrder directOrder(String id) {
        return DirectOrder.builder()
                .orderId(id)
                .amount(Money.of("10.00", "EUR"))
                .description("Test order")
                .payment(IdealPayment.chosenThere())
                .build();
    }

    private static DslPart request(String type, String orderId) {
        return LambdaDsl.newJsonBody(body -> body.stringValue("type", type)
                        .stringType("order_id", orderId)
                        .stringType("currency", "EUR")
                        .integerType("amount", 1000)
                        .stringType("description", "Test order")
                        .object(
                                "payment_options",
                                options -> options.stringType("notification_url", "https://shop.example/notify")
                                        .stringValue("notification_method", "POST")
                                        .stringType("redirect_url", "https://shop.example/thanks")
                                        .stringType("cancel_url", "https://shop.example/basket")))
                .build();
    }

    private static DslPart session(String orderId) {
        return LambdaDsl.newJsonBody(body -> body.booleanValue("success", true)
                        .object(
                                "data",
                                data -> data.stringType("order_id", orderId)
                                        .stringMatcher("session_id", "[A-Za-z0-9]+", SESSION)
                                        .stringMatcher(
                                                "payment_url",
                                                "https?://.+/connect/[A-Za-z0-9]+/\\?lang=[a-z]{2}_[A-Z]{2}",
                                                "https://testpayv2.multisafepay.com/connect/" + SESSION
                                                        + "/?lang=en_US")))
                .build();
    }
}
