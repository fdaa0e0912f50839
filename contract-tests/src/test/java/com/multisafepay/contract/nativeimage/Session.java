package com.multisafepay.contract.nativeimage;

import com.multisafepay.ApiKey;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.capture.Capture;
import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.client.api.PayAfterDeliveryApi;
import com.multisafepay.client.api.PointOfSaleApi;
import com.multisafepay.client.api.SitesApi;
import com.multisafepay.contract.CardByPhone;
import com.multisafepay.customer.Browser;
import com.multisafepay.customer.Country;
import com.multisafepay.customer.Customer;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.gateway.GatewayFilter;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.gateway.PaymentMethodFilter;
import com.multisafepay.money.Money;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.request.CheckoutOrder;
import com.multisafepay.order.request.DirectOrder;
import com.multisafepay.order.request.PaymentLinkOrder;
import com.multisafepay.order.request.RecurringModel;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.payment.ApplePaySessionRequest;
import com.multisafepay.payment.CardPayment;
import com.multisafepay.refund.Refund;
import com.multisafepay.reporting.ClosingBalanceFilter;
import com.multisafepay.reporting.TransactionFilter;
import com.multisafepay.shipment.Shipment;
import com.multisafepay.webhook.InMemoryNotificationStore;
import com.multisafepay.webhook.NotificationHandler;
import com.multisafepay.webhook.OrderEvent.Paid;
import com.multisafepay.webhook.WebhookHttpHandler;
import com.multisafepay.webhook.WebhookVerifier;
import com.sun.net.httpserver.HttpServer;
import feign.Capability;
import feign.codec.Encoder;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.YearMonth;
import java.util.Currency;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A merchant's program that uses the whole library once. */
final class Session {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final ShoppingCart CART = ShoppingCart.of(
            TaxTables.of("0", TaxTable.of("high", "0.21")), CartItem.of("L1", "Lamp", "100", 1, "high"));

    private final MultiSafepay client;
    private final String shop;

    private Session(MultiSafepay client, String shop) {
        this.client = client;
        this.shop = shop;
    }

    public static void main(String[] args) throws Exception {
        CompletableFuture<Order> paid = new CompletableFuture<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                new WebhookHttpHandler(NotificationHandler.builder(
                                WebhookVerifier.of(ApiKey.of(args[1])), new InMemoryNotificationStore())
                        .on(Paid.class, event -> paid.complete(event.order()))
                        .build()));
        server.start();
        KeyStore trust = KeyStore.getInstance("PKCS12");
        try (InputStream store = Files.newInputStream(Path.of(args[2]))) {
            trust.load(store, new char[0]);
        }
        try (MultiSafepay client = MultiSafepay.builder()
                .apiKey(args[1])
                .environment(Environment.of(URI.create(args[0])))
                .trustStore(trust)
                .capability(new OwnEncoder())
                .build()) {
            Session session = new Session(
                    client, "http://127.0.0.1:" + server.getAddress().getPort() + "/");
            session.createAndChange();
            paid.get(10, TimeUnit.SECONDS);
            session.report();
            session.goThroughToTheApi();
        } finally {
            server.stop(0);
        }
    }

    /** Stands for what a merchant adds, such as metrics; Feign calls it by reflection. */
    public static final class OwnEncoder implements Capability {
        @Override
        public Encoder enrich(Encoder encoder) {
            return encoder;
        }
    }

    /** An order by telephone, which no bank asks the customer about. */
    private static DirectOrder.Builder direct(String id) {
        return DirectOrder.builder()
                .orderId(id)
                .amount(CART.total(EUR).total())
                .cart(CART)
                .description("Order")
                .customer(Customer.builder()
                        .reference("a.bakker")
                        .ipAddress("198.51.100.7")
                        .email("a.bakker@shop.example")
                        .browser(Browser.builder().language("nl-NL").build())
                        .build())
                .payment(CardByPhone.PAYMENT);
    }

    private void createAndChange() {
        client.orders().create(RedirectOrder.of("redirect", Money.of("10.00", "EUR"), "Order"));
        client.orders()
                .create(PaymentLinkOrder.builder()
                        .orderId("link")
                        .amount(Money.of("10.00", "EUR"))
                        .description("Order")
                        .build());
        client.orders()
                .create(CheckoutOrder.builder()
                        .orderId("checkout")
                        .amount(CART.total(EUR).total())
                        .description("Order")
                        .redirectUrl("https://shop.example/thanks")
                        .cancelUrl("https://shop.example/basket")
                        .cart(CART)
                        .build());
        client.orders()
                .create(direct("direct")
                        .notificationUrl(shop)
                        .recurringModel(RecurringModel.CARD_ON_FILE)
                        .build());
        client.orders().create(direct("authorised").manualCapture().build());
        client.orders()
                .create(direct("authenticated")
                        .payment(CardPayment.of(
                                GatewayId.VISA, "4111111111111111", "A Bakker", YearMonth.of(2030, 12), "123"))
                        .build());
        Order order = client.orders().get("direct");
        client.shipments().ship(order.orderId(), Shipment.by("PostNL", "3SABCD0123456"));
        client.refunds().create(client.orders().get("direct"), Refund.of(Money.of("1.00", "EUR")));
        client.captures().create(client.orders().get("authorised"), Capture.part(Money.of("1.00", "EUR"), "part"));
        client.captures().release(OrderId.of("authorised"), "Sold out");
        client.orders().cancelAndStopMails(OrderId.of("redirect"));
        try {
            client.orders().get("missing");
            throw new IllegalStateException("an order that nobody created was found");
        } catch (NotFoundException e) {
            System.out.println(e.getMessage());
        }
    }

    private void report() {
        client.paymentMethods().list(PaymentMethodFilter.ALL);
        client.paymentMethods().payable(CART, EUR, Country.of("NL"));
        client.paymentMethods().issuers(GatewayId.IDEAL);
        client.gateways().list(GatewayFilter.ALL);
        client.tokens().list("a.bakker").forEach(token -> client.tokens().remove("a.bakker", token.value()));
        client.transactions().stream(TransactionFilter.ALL)
                .forEach(each -> client.transactions().get(each.transactionId()));
        client.closingBalances().list(ClosingBalanceFilter.ALL);
        client.account().me();
        client.account().categories();
        client.apiToken();
        client.applePaySession(new ApplePaySessionRequest(
                "shop.example", URI.create("https://apple-pay-gateway.apple.com/paymentservices/startSession")));
    }

    private void goThroughToTheApi() {
        client.api(OrdersApi.class).getOrder("direct", null);
        client.api(PointOfSaleApi.class).listTerminals(null, null, null);
        client.api(SitesApi.class);
        client.api(PayAfterDeliveryApi.class);
    }
}
