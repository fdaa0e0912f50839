package com.multisafepay.contract.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.ApiKey;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.CheckoutOrder;
import com.multisafepay.order.request.CheckoutPage;
import com.multisafepay.order.request.CheckoutPage.FlatRate;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.shipment.ShippingOptions;
import com.multisafepay.shipment.ShippingRequest;
import com.multisafepay.webhook.InMemoryNotificationStore;
import com.multisafepay.webhook.NotificationHandler;
import com.multisafepay.webhook.OrderEvent;
import com.multisafepay.webhook.ShippingHandler;
import com.multisafepay.webhook.WebhookHttpHandler;
import com.multisafepay.webhook.WebhookVerifier;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A shop on the library tells the sandbox's FastCheckout page how it ships. */
class ShippingByTheLibraryTest {
    private final Sandbox sandbox = Sandbox.start();
    private final List<ShippingRequest> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer shop;

    @BeforeEach
    void open() throws IOException {
        shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shop.setExecutor(threads);
        shop.start();
    }

    @AfterEach
    void close() {
        shop.stop(0);
        threads.shutdownNow();
        sandbox.close();
    }

    private void answers(ApiKey key, ShippingOptions options) {
        WebhookVerifier verifier = WebhookVerifier.of(key);
        NotificationHandler notifications = NotificationHandler.builder(verifier, new InMemoryNotificationStore())
                .on(OrderEvent.class, event -> {})
                .build();
        ShippingHandler shipping = ShippingHandler.of(verifier, question -> {
            asked.add(question);
            return options;
        });
        shop.createContext("/feed", new WebhookHttpHandler(notifications, shipping));
    }

    /** Returns the page after an address in the Netherlands was typed. */
    private Document addressed() throws IOException {
        URI feed = URI.create("http://127.0.0.1:" + shop.getAddress().getPort() + "/feed");
        CheckoutPage page = new CheckoutPage(
                List.of(),
                Optional.empty(),
                false,
                true,
                Optional.of(feed),
                List.of(),
                List.of(),
                CheckoutPage.NONE.layout());
        try (MultiSafepay client = MultiSafepay.builder()
                .apiKey(sandbox.apiKey())
                .environment(Environment.of(sandbox.baseUri()))
                .build()) {
            String url = client.orders()
                    .create(CheckoutOrder.builder()
                            .orderId("shipped-1")
                            .amount(Money.of("98.10", "EUR"))
                            .description("Lamp")
                            .cart(ShoppingCart.of(
                                    TaxTables.of("0.09", TaxTable.of("low", "0.09")),
                                    CartItem.of("L1", "Lamp", "90", 1, "low")))
                            .redirectUrl("https://shop.example/thanks")
                            .cancelUrl("https://shop.example/basket")
                            .page(page)
                            .build())
                    .requirePaymentUrl();
            Document form = Jsoup.connect(url).get();
            return Jsoup.connect(form.expectFirst("form[method=post]").absUrl("action"))
                    .data("first_name", "Anna", "last_name", "Bakker", "email", "anna@shop.example")
                    .data("address1", "Teststraat", "house_number", "1", "zip_code", "1234AB")
                    .data("city", "Utrecht", "country", "NL")
                    .method(Connection.Method.POST)
                    .ignoreHttpErrors(true)
                    .execute()
                    .parse();
        }
    }

    @Test
    void showsTheWaysThatTheHandlerTold() throws Exception {
        answers(
                ApiKey.of(sandbox.apiKey()),
                ShippingOptions.of(
                        new FlatRate("std", "Zügig", new BigDecimal("4.95"), List.of(), List.of()),
                        new FlatRate("slow", "Slow", BigDecimal.ONE, List.of(), List.of())));

        assertThat(addressed().select("fieldset .choice").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("Zügig");
        assertThat(asked).singleElement().satisfies(question -> {
            assertThat(question.orderId().value()).isEqualTo("shipped-1");
            assertThat(question.amount()).isEqualTo(Money.of("98.10", "EUR"));
            assertThat(question.country().code()).isEqualTo("NL");
            assertThat(question.zipCode()).isEqualTo("1234AB");
        });
    }

    @Test
    void showsNoneToAShopWithAnotherKey() throws Exception {
        answers(ApiKey.of("another-key"), ShippingOptions.NONE);

        assertThat(addressed().select("fieldset .choice")).isEmpty();
        assertThat(asked).isEmpty();
    }
}
