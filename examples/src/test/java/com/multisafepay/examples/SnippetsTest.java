package com.multisafepay.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.ApiKey;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.answer.SampleOrder;
import com.multisafepay.capture.Capture;
import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.customer.Browser;
import com.multisafepay.customer.Country;
import com.multisafepay.customer.Customer;
import com.multisafepay.error.DuplicateException;
import com.multisafepay.error.MismatchException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.TryLaterException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.gateway.PaymentMethod;
import com.multisafepay.money.Money;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.ExactlyOnce;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.Status;
import com.multisafepay.order.request.DirectOrder;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.payment.CardPayment;
import com.multisafepay.refund.Refund;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.shipment.Shipment;
import com.multisafepay.webhook.InMemoryNotificationStore;
import com.multisafepay.webhook.NotificationHandler;
import com.multisafepay.webhook.NotificationSigner;
import com.multisafepay.webhook.OrderEvent.Paid;
import com.multisafepay.webhook.WebhookHttpHandler;
import com.multisafepay.webhook.WebhookVerifier;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The snippets of README and docs about orders, run: {@link DocumentsTest} holds them to what stands between the marks. */
class SnippetsTest extends SnippetCase {
    private final List<String> redirects = new ArrayList<>();
    private final List<Order> paid = new ArrayList<>();

    @Test
    void createsAnOrder() {
        String apiKey = SANDBOX.apiKey();
        Environment environment = Environment.of(SANDBOX.baseUri());
        // snippet: create
        try (MultiSafepay multiSafepay =
                MultiSafepay.builder().apiKey(apiKey).environment(environment).build()) {
            RedirectOrder order = RedirectOrder.of("shop-1001", Money.of("25.99", "EUR"), "Order 1001");
            redirectCustomerTo(multiSafepay.orders().create(order).requirePaymentUrl());
        }
        // snippet: end
        assertThat(redirects).hasSize(1);
    }

    @Test
    void readsAnOrder() {
        create("shop-1001");
        SANDBOX.sandbox().orders().pay("shop-1001", PaymentOutcome.SUCCESS);
        // snippet: read
        Order order = multiSafepay.orders().get("shop-1001");
        if (order.isPaid()) {
            ship(order);
        }
        // snippet: end
        assertThat(paid).hasSize(1);
    }

    @Test
    void addsACart() {
        // snippet: cart
        ShoppingCart cart = ShoppingCart.of(
                TaxTables.of("0.21", TaxTable.of("high", "0.21"), TaxTable.of("low", "0.09"), TaxTable.of("none", "0")),
                CartItem.of("L1", "Lamp", "90", 3, "high"),
                CartItem.of("T1", "Tea", "35", 1, "low"),
                CartItem.shipping("Shipping", "10", "none"));
        RedirectOrder order = RedirectOrder.builder()
                .orderId("shop-1004")
                .amount(cart.total(Currency.getInstance("EUR")).total()) // any other amount is refused
                .description("Order 1004")
                .cart(cart)
                .build();
        // snippet: end
        assertThat(order.details().amount()).isEqualTo(Money.of("374.85", "EUR"));
        assertThat(multiSafepay.orders().create(order).paymentUrl()).isPresent();
    }

    @Test
    void paysByCardDirectly() {
        // snippet: direct
        CreatedOrder created = multiSafepay
                .orders()
                .create(DirectOrder.builder()
                        .orderId("shop-1002")
                        .amount(Money.ofMinor(2599, "EUR"))
                        .description("Order 1002")
                        .customer(Customer.builder()
                                .ipAddress("198.51.100.7")
                                .email("a.bakker@shop.example")
                                .browser(Browser.builder().language("nl-NL").build())
                                .build())
                        .payment(CardPayment.of(
                                GatewayId.VISA, "4111111111111111", "A Bakker", YearMonth.of(2030, 12), "123"))
                        .build());
        // snippet: end
        assertThat(created.order()).map(Order::status).hasValue(Status.INITIALIZED);
        assertThat(created.requirePaymentUrl()).isNotEmpty();
        SANDBOX.sandbox().orders().pay("shop-1002", PaymentOutcome.SUCCESS);
        assertThat(multiSafepay.orders().get("shop-1002").status()).isEqualTo(Status.COMPLETED);
    }

    @Test
    void tellsErrorsApart() {
        RedirectOrder order = order("shop-1003");
        // snippet: errors
        try {
            multiSafepay.orders().create(order);
        } catch (RequestRefusedException e) { // field, rule and value are named: change the request
            log(e.field(), e.rule());
        } catch (TryLaterException e) { // nothing happened: the same call may succeed later
            putBackIntoQueue(order);
        } catch (DuplicateException | MismatchException e) { // another order has the id
            putOnHold(multiSafepay.orders().get("shop-1003"));
        } catch (OutcomeUnknownException e) { // it may exist: find out
            multiSafepay.orders().resolve(order, e, ExactlyOnce.within(Duration.ofSeconds(20)));
        }
        // snippet: end
        assertThat(SANDBOX.sandbox().journal()).hasSize(1);
        assertThatThrownBy(() ->
                        RedirectOrder.builder().description("<b>Order</b>").build())
                .isInstanceOf(RequestRefusedException.class);
    }

    @Test
    void refundsExactlyOnce() {
        create("shop-1006");
        SANDBOX.sandbox().orders().pay("shop-1006", PaymentOutcome.SUCCESS);
        // snippet: once
        OrderId order = OrderId.of("shop-1006");
        Refund refund = Refund.of(Money.of("5.00", "EUR")).withRefundOrderId("return-2");
        try {
            multiSafepay.refunds().create(order, refund);
        } catch (OutcomeUnknownException unknown) {
            ExactlyOnce bounds = ExactlyOnce.within(Duration.ofMinutes(2)).sendingAgain();
            multiSafepay.refunds().resolve(order, refund, unknown, bounds);
        }
        // snippet: end
        ExactlyOnce bounds = ExactlyOnce.within(Duration.ofSeconds(1)).sendingAgain();
        multiSafepay.refunds().resolve(order, refund, bounds);
        assertThat(multiSafepay.orders().get(order).amountRefunded()).isEqualTo(Money.of("5.00", "EUR"));
    }

    @Test
    void refundsShipsAndCaptures() {
        multiSafepay.orders().create(order("shop-1005"));
        SANDBOX.sandbox().orders().pay("shop-1005", PaymentOutcome.SUCCESS);
        // snippet: life
        Order order = multiSafepay.orders().get("shop-1005");
        if (order.isPaid()) {
            multiSafepay.shipments().ship(order.orderId(), Shipment.by("PostNL", "3SABCD0123456"));
            multiSafepay
                    .refunds()
                    .create(order, Refund.of(Money.of("5.00", "EUR")).withRefundOrderId("return-1"));
        } else if (order.isAuthorised()) {
            multiSafepay.captures().create(order, Capture.FULL);
        }
        // snippet: end
        assertThat(multiSafepay.orders().get("shop-1005").amountRefunded()).isEqualTo(Money.of("5.00", "EUR"));
    }

    @Test
    void listsWhatACartCanBePaidWith() {
        // snippet: methods
        List<PaymentMethod> methods = multiSafepay.paymentMethods().payable(Money.of("25.99", "EUR"), Country.of("NL"));
        // snippet: end
        assertThat(methods).extracting(PaymentMethod::id).contains(GatewayId.IDEAL);
    }

    @Test
    void receivesNotifications() throws Exception {
        ApiKey apiKey = ApiKey.of(SANDBOX.apiKey());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        // snippet: webhook
        NotificationHandler notifications = NotificationHandler.builder(
                        WebhookVerifier.of(apiKey), new InMemoryNotificationStore())
                .on(Paid.class, event -> ship(event.order()))
                .build();
        server.createContext("/hooks/multisafepay", new WebhookHttpHandler(notifications));
        // snippet: end
        server.start();
        URI hook = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hooks/multisafepay");
        // snippet: signer
        String body =
                SampleOrder.paid("shop-1001", Money.of("25.99", "EUR")).build().json();
        HttpRequest notification = HttpRequest.newBuilder(URI.create(hook + "?transactionid=shop-1001&timestamp=1"))
                .header("Auth", NotificationSigner.of(apiKey).auth(body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        // snippet: end
        assertThat(send(notification).body()).isEqualTo("OK");
        HttpRequest forged = HttpRequest.newBuilder(notification, (name, value) -> true)
                .setHeader(
                        "Auth", NotificationSigner.of(ApiKey.of("another-key")).auth(body))
                .build();
        assertThat(send(forged).statusCode()).isNotEqualTo(200);
        server.stop(0);
        assertThat(paid).hasSize(1);
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private void redirectCustomerTo(String url) {
        redirects.add(url);
    }

    private void ship(Order order) {
        paid.add(order);
    }

    private static void log(Optional<String> field, Optional<String> rule) {
        throw new AssertionError(field + " " + rule);
    }

    private static void putOnHold(Order order) {
        throw new AssertionError("a new order is no duplicate: " + order);
    }

    private static void putBackIntoQueue(RedirectOrder order) {
        throw new AssertionError("not done: " + order);
    }
}
