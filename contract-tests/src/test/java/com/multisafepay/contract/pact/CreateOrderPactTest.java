package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.dsl.LambdaDslJsonBody;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.DuplicateException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.Status;
import com.multisafepay.order.request.ActiveFor;
import com.multisafepay.order.request.DirectOrder;
import com.multisafepay.order.request.PaymentLinkOrder;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.payment.IdealPayment;
import com.multisafepay.payment.MethodPayment;
import com.multisafepay.payment.Payment;
import java.net.URI;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CreateOrderPactTest {

    private static final String SESSION = "8aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3z";

    @Test
    void createsARedirectOrder() {
        Conversation.about("create a redirect order")
                .asks("POST", "/orders")
                .sends(redirectRequest("pact-redirect-1"))
                .answers(session("pact-redirect-1"))
                .then(client -> {
                    CreatedOrder created = client.orders().create(redirectOrder("pact-redirect-1"));
                    assertThat(created.sessionId()).contains(SESSION);
                    assertThat(URI.create(created.requirePaymentUrl())).hasPath("/connect/" + SESSION + "/");
                });
    }

    @Test
    void createsAPaymentLink() {
        PaymentLinkOrder link = PaymentLinkOrder.builder()
                .orderId("pact-link-1")
                .amount(Money.of("10.00", "EUR"))
                .description("Test order")
                .activeFor(ActiveFor.days(7))
                .build();
        paymentLink()
                .then(client ->
                        assertThat(client.orders().create(link).paymentUrl()).isPresent());
    }

    @Test
    void createsADirectOrderAndGetsItWhole() {
        Conversation.about("create a direct iDEAL order")
                .asks("POST", "/orders")
                .sends(request("direct", "pact-direct-1").andThen(body -> body.stringValue("gateway", "IDEAL")))
                .answers(body -> body.object(
                        "data",
                        data -> data.stringType("order_id", "pact-direct-1")
                                .numberType("transaction_id", 1700000000000001L)
                                .stringValue("status", "initialized")
                                .stringValue("financial_status", "initialized")
                                .stringValue("currency", "EUR")
                                .numberValue("amount", 1000)
                                .numberValue("amount_refunded", 0)
                                .stringMatcher(
                                        "payment_url",
                                        "https?://.+",
                                        "https://testpayv2.multisafepay.com/simulator/ideal")))
                .then(client -> {
                    CreatedOrder created =
                            client.orders().create(directOrder("pact-direct-1", IdealPayment.chosenThere()));
                    assertThat(created.paymentUrl()).isPresent();
                    assertThat(created.order()).hasValueSatisfying(order -> {
                        assertThat(order.status()).isEqualTo(Status.INITIALIZED);
                        assertThat(order.amount()).isEqualTo(Money.of("10.00", "EUR"));
                    });
                });
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("create an order")
                .asks("POST", "/orders")
                .sends(redirectRequest("pact-wrong-key"))
                .then(client -> assertThatThrownBy(() -> client.orders().create(redirectOrder("pact-wrong-key")))
                        .isInstanceOf(CredentialsRefusedException.class)
                        .hasMessageContaining("1032"));
    }

    @Test
    void tellsThatTheOrderIdIsTaken() {
        Conversation.about("create an order with the id of a paid one")
                .given("a paid order", "pact-used-1")
                .asks("POST", "/orders")
                .sends(redirectRequest("pact-used-1"))
                .refuses(404, 1006, "Invalid order ID")
                .then(client -> assertThatThrownBy(() -> client.orders().create(redirectOrder("pact-used-1")))
                        .isInstanceOf(DuplicateException.class)
                        .hasMessageContaining("1006"));
    }

    @Test
    void tellsThatThePaymentMethodIsNotThere() {
        DirectOrder order = directOrder("pact-gateway-1", MethodPayment.of(GatewayId.of("NOSUCHMETHOD")));
        Conversation.about("create a direct order for a payment method that is not there")
                .asks("POST", "/orders")
                .sends(request("direct", "pact-gateway-1").andThen(body -> body.stringValue("gateway", "NOSUCHMETHOD")))
                .refuses(404, 1023, "No gateway available")
                .then(client -> assertThatThrownBy(() -> client.orders().create(order))
                        .isInstanceOf(RequestRefusedException.class)
                        .hasMessageContaining("1023"));
    }

    static Conversation paymentLink() {
        return Conversation.about("create a payment link")
                .asks("POST", "/orders")
                .sends(request("paymentlink", "pact-link-1").andThen(body -> body.integerType("days_active", 7)))
                .answers(session("pact-link-1"));
    }

    private static RedirectOrder redirectOrder(String id) {
        return RedirectOrder.builder()
                .orderId(id)
                .amount(Money.of("10.00", "EUR"))
                .description("Test order")
                .notificationUrl("https://shop.example/notify")
                .redirectUrl("https://shop.example/thanks")
                .cancelUrl("https://shop.example/basket")
                .build();
    }

    private static DirectOrder directOrder(String id, Payment payment) {
        return DirectOrder.builder()
                .orderId(id)
                .amount(Money.of("10.00", "EUR"))
                .description("Test order")
                .payment(payment)
                .build();
    }

    private static Consumer<LambdaDslJsonBody> redirectRequest(String orderId) {
        return request("redirect", orderId)
                .andThen(body -> body.object(
                        "payment_options",
                        options -> options.stringType("notification_url", "https://shop.example/notify")
                                .stringValue("notification_method", "POST")
                                .stringType("redirect_url", "https://shop.example/thanks")
                                .stringType("cancel_url", "https://shop.example/basket")));
    }

    private static Consumer<LambdaDslJsonBody> request(String type, String orderId) {
        return body -> body.stringValue("type", type)
                .stringType("order_id", orderId)
                .stringValue("currency", "EUR")
                .numberValue("amount", 1000)
                .stringType("description", "Test order");
    }

    private static Consumer<LambdaDslJsonBody> session(String orderId) {
        return body -> body.object(
                "data",
                data -> data.stringType("order_id", orderId)
                        .stringMatcher("session_id", "[A-Za-z0-9]+", SESSION)
                        .stringMatcher(
                                "payment_url",
                                "https?://.+/connect/[A-Za-z0-9]+/\\?lang=[a-z]{2}_[A-Z]{2}",
                                "https://testpayv2.multisafepay.com/connect/" + SESSION + "/?lang=en_US"));
    }
}
