package com.multisafepay.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.ApiKey;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.capture.Capture;
import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.client.model.GetOrderAnswer;
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
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.sandbox.SandboxExtension;
import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.fault.FaultKind;
import com.multisafepay.shipment.Shipment;
import com.multisafepay.webhook.InMemoryNotificationStore;
import com.multisafepay.webhook.NotificationHandler;
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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Currency;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The README's snippets, run: {@link ReadmeTest} holds the README to what stands between the marks. */
class ReadmeSnippetsTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private final List<String> redirects = new ArrayList<>();
    private final List<Order> paid = new ArrayList<>();
    private MultiSafepay multiSafepay;

    @BeforeEach
    void open() {
        multiSafepay = MultiSafepay.builder()
                .apiKey(SANDBOX.apiKey())
                .environment(Environment.of(SANDBOX.baseUri()))
                .build();
    }

    @AfterEach
    void close() {
        multiSafepay.close();
    }

    @Test
    void createsAnOrder() {
        String apiKey = SANDBOX.apiKey();
        Environment environment = Environment.of(SANDBOX.baseUri());
        // README: create
        try (MultiSafepay multiSafepay =
                MultiSafepay.builder().apiKey(apiKey).environment(environment).build()) {
            RedirectOrder order = RedirectOrder.of("shop-2026-0001", Money.of("25.99", "EUR"), "Order 0001");
            redirectCustomerTo(multiSafepay.orders().create(order).requirePaymentUrl());
        }
        // README: end
        assertThat(redirects).hasSize(1);
    }

    @Test
    void aimsAtTheTestEnvironment() {
        // README: client
        MultiSafepay multiSafepay = MultiSafepay.builder()
                .apiKey(System.getenv().getOrDefault("MULTISAFEPAY_API_KEY", "your-test-key"))
                .environment(Environment.TEST) // LIVE moves money
                .connectTimeout(Duration.ofSeconds(5))
                .totalTimeout(Duration.ofSeconds(20))
                .build();
        // README: end
        assertThat(multiSafepay).asString().contains("testapi.multisafepay.com");
        multiSafepay.close();
    }

    @Test
    void watchesCalls() {
        String apiKey = SANDBOX.apiKey();
        Environment environment = Environment.of(SANDBOX.baseUri());
        List<String> auditTrail = new ArrayList<>();
        // README: watch
        MultiSafepay multiSafepay = MultiSafepay.builder()
                .apiKey(apiKey)
                .environment(environment)
                .exchangeListener(exchange -> auditTrail.add(exchange.operation() + " " + exchange.status()))
                .build();
        // README: end
        multiSafepay.orders().create(RedirectOrder.of("shop-2026-0001", Money.of("25.99", "EUR"), "Order 0001"));
        multiSafepay.close();
        assertThat(auditTrail).containsExactly("createOrder OptionalInt[200]");
    }

    @Test
    void readsAnOrder() {
        create("shop-2026-0001");
        SANDBOX.sandbox().orders().pay("shop-2026-0001", PaymentOutcome.SUCCESS);
        // README: read
        Order order = multiSafepay.orders().get("shop-2026-0001");
        if (order.isPaid()) {
            ship(order);
        }
        // README: end
        assertThat(paid).hasSize(1);
    }

    @Test
    void addsACart() {
        // README: cart
        ShoppingCart cart = ShoppingCart.of(
                TaxTables.of("0.21", TaxTable.of("high", "0.21"), TaxTable.of("low", "0.09"), TaxTable.of("none", "0")),
                CartItem.of("L1", "Lamp", "90", 3, "high"),
                CartItem.of("T1", "Tea", "35", 1, "low"),
                CartItem.shipping("Shipping", "10", "none"));
        RedirectOrder order = RedirectOrder.builder()
                .orderId("shop-2026-0004")
                .amount(cart.total(Currency.getInstance("EUR")).total()) // any other amount is refused
                .description("Order 0004")
                .cart(cart)
                .build();
        // README: end
        assertThat(order.details().amount()).isEqualTo(Money.of("374.85", "EUR"));
        assertThat(multiSafepay.orders().create(order).paymentUrl()).isPresent();
    }

    @Test
    void paysByCardDirectly() {
        // README: direct
        CreatedOrder created = multiSafepay
                .orders()
                .create(DirectOrder.builder()
                        .orderId("shop-2026-0002")
                        .amount(Money.ofMinor(2599, "EUR"))
                        .description("Order 0002")
                        .customer(Customer.builder()
                                .ipAddress("198.51.100.7")
                                .email("a.bakker@shop.example")
                                .browser(Browser.builder().language("nl-NL").build())
                                .build())
                        .payment(CardPayment.of(
                                GatewayId.VISA, "4111111111111111", "A Bakker", YearMonth.of(2030, 12), "123"))
                        .build());
        // README: end
        assertThat(created.order()).map(Order::status).hasValue(Status.COMPLETED);
    }

    @Test
    void tellsErrorsApart() {
        RedirectOrder order = order("shop-2026-0003");
        // README: errors
        try {
            multiSafepay.orders().create(order);
        } catch (RequestRefusedException e) { // field, rule and value are named: change the request
            log(e.field(), e.rule());
        } catch (TryLaterException e) { // nothing happened: the same call may succeed later
            putBackIntoQueue(order);
        } catch (DuplicateException | MismatchException e) { // another order has the id
            putOnHold(multiSafepay.orders().get("shop-2026-0003"));
        } catch (OutcomeUnknownException e) { // it may exist: find out
            multiSafepay.orders().resolve(order, e, ExactlyOnce.within(Duration.ofSeconds(20)));
        }
        // README: end
        assertThat(SANDBOX.sandbox().journal()).hasSize(1);
        assertThatThrownBy(() ->
                        RedirectOrder.builder().description("<b>Order</b>").build())
                .isInstanceOf(RequestRefusedException.class);
    }

    @Test
    void refundsExactlyOnce() {
        create("shop-2026-0006");
        SANDBOX.sandbox().orders().pay("shop-2026-0006", PaymentOutcome.SUCCESS);
        // README: once
        OrderId order = OrderId.of("shop-2026-0006");
        Refund refund = Refund.of(Money.of("5.00", "EUR")).withRefundOrderId("return-2");
        try {
            multiSafepay.refunds().create(order, refund);
        } catch (OutcomeUnknownException unknown) {
            ExactlyOnce bounds = ExactlyOnce.within(Duration.ofMinutes(2)).sendingAgain();
            multiSafepay.refunds().resolve(order, refund, unknown, bounds);
        }
        // README: end
        ExactlyOnce bounds = ExactlyOnce.within(Duration.ofSeconds(1)).sendingAgain();
        multiSafepay.refunds().resolve(order, refund, bounds);
        assertThat(multiSafepay.orders().get(order).amountRefunded()).isEqualTo(Money.of("5.00", "EUR"));
    }

    @Test
    void refundsShipsAndCaptures() {
        multiSafepay.orders().create(order("shop-2026-0005"));
        SANDBOX.sandbox().orders().pay("shop-2026-0005", PaymentOutcome.SUCCESS);
        // README: life
        Order order = multiSafepay.orders().get("shop-2026-0005");
        if (order.isPaid()) {
            multiSafepay.shipments().ship(order.orderId(), Shipment.by("PostNL", "3SABCD0123456"));
            multiSafepay
                    .refunds()
                    .create(order, Refund.of(Money.of("5.00", "EUR")).withRefundOrderId("return-1"));
        } else if (order.isAuthorised()) {
            multiSafepay.captures().create(order, Capture.FULL);
        }
        // README: end
        assertThat(multiSafepay.orders().get("shop-2026-0005").amountRefunded()).isEqualTo(Money.of("5.00", "EUR"));
    }

    @Test
    void listsWhatACartCanBePaidWith() {
        // README: methods
        List<PaymentMethod> methods = multiSafepay.paymentMethods().payable(Money.of("25.99", "EUR"), Country.of("NL"));
        // README: end
        assertThat(methods).extracting(PaymentMethod::id).contains(GatewayId.IDEAL);
    }

    @Test
    void receivesNotifications() throws Exception {
        ApiKey apiKey = ApiKey.of(SANDBOX.apiKey());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        // README: webhook
        NotificationHandler notifications = NotificationHandler.builder(
                        WebhookVerifier.of(apiKey), new InMemoryNotificationStore())
                .on(Paid.class, event -> ship(event.order()))
                .build();
        server.createContext("/hooks/multisafepay", new WebhookHttpHandler(notifications));
        // README: end
        server.start();
        URI hook = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hooks/multisafepay");
        assertThat(notify(hook, SANDBOX.apiKey())).isEqualTo("200 OK");
        assertThat(notify(hook, "another-key")).doesNotContain("OK");
        server.stop(0);
        assertThat(paid).hasSize(1);
    }

    @Test
    void goesThroughToTheGeneratedInterface() {
        create("shop-2026-0001");
        // README: generated
        OrdersApi api = multiSafepay.api(OrdersApi.class);
        GetOrderAnswer answer = api.getOrder("shop-2026-0001", null);
        Optional<String> status = Optional.ofNullable(answer.getData()).map(data -> data.getStatus());
        // README: end
        assertThat(status).contains("initialized");
    }

    @Test
    void setsFaults() {
        Sandbox sandbox = SANDBOX.sandbox();
        // README: faults
        sandbox.faults().add(Fault.of(FaultKind.RESET_AFTER).ofOperation("refundOrder"));
        sandbox.faults().add(Fault.of(FaultKind.BAD_GATEWAY).times(2));
        sandbox.faults().seed(42);
        sandbox.faults()
                .add(Fault.of(FaultKind.STALL).lasting(Duration.ofSeconds(2)).rate(0.01));
        // README: end
        multiSafepay.paymentMethods().payable(Money.of("25.99", "EUR"), Country.of("NL"));
        assertThat(sandbox.faults().given()).containsKey(FaultKind.BAD_GATEWAY);
    }

    private static String notify(URI hook, String key) throws IOException, InterruptedException {
        String body = "{\"amount\":1000,\"currency\":\"EUR\",\"order_id\":\"shop-2026-0001\",\"status\":\"completed\"}";
        long now = System.currentTimeMillis() / 1000;
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(hook + "?transactionid=shop-2026-0001&timestamp=" + now))
                .header("Auth", signed(now, body, key))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        return response.statusCode() + " " + response.body();
    }

    private static String signed(long time, String body, String key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA512"));
            byte[] signature = mac.doFinal((time + ":" + body).getBytes(StandardCharsets.UTF_8));
            String auth = time + ":" + HexFormat.of().formatHex(signature);
            return Base64.getEncoder().encodeToString(auth.getBytes(StandardCharsets.UTF_8));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void create(String id) {
        multiSafepay.orders().create(order(id));
    }

    private static RedirectOrder order(String id) {
        return RedirectOrder.builder()
                .orderId(id)
                .amount(Money.of("10.00", "EUR"))
                .description("Order")
                .build();
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
