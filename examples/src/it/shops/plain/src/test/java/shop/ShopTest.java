package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.multisafepay.ApiKey;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.money.Money;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.refund.Refund;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.SandboxExtension;
import com.multisafepay.webhook.InMemoryNotificationStore;
import com.multisafepay.webhook.NotificationHandler;
import com.multisafepay.webhook.OrderEvent.Paid;
import com.multisafepay.webhook.WebhookHttpHandler;
import com.multisafepay.webhook.WebhookVerifier;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ShopTest {

    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private final List<OrderId> shipped = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private MultiSafepay multiSafepay;

    @BeforeEach
    void open() throws IOException {
        multiSafepay = MultiSafepay.builder()
                .apiKey(SANDBOX.apiKey())
                .environment(Environment.of(SANDBOX.baseUri()))
                .build();
        NotificationHandler notifications = NotificationHandler.builder(
                        WebhookVerifier.of(ApiKey.of(SANDBOX.apiKey())), new InMemoryNotificationStore())
                .on(Paid.class, event -> shipped.add(event.order().orderId()))
                .build();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hooks/multisafepay", new WebhookHttpHandler(notifications));
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        multiSafepay.close();
    }

    @Test
    void aPaidOrderIsShippedOnceHoweverOftenTheShopIsNotified() {
        order("basket-1");

        SANDBOX.sandbox().orders().pay("basket-1", "IDEAL", PaymentOutcome.SUCCESS);
        SANDBOX.sandbox().notifications().resend("basket-1");
        SANDBOX.sandbox().notifications().await(Duration.ofSeconds(20));

        assertEquals(List.of(OrderId.of("basket-1")), shipped);
    }

    @Test
    void aPaidOrderIsRefunded() {
        order("basket-2");
        SANDBOX.sandbox().orders().pay("basket-2", "IDEAL", PaymentOutcome.SUCCESS);

        Order order = multiSafepay.orders().get("basket-2");
        multiSafepay.refunds().create(order, Refund.of(Money.of("5.00", "EUR")).withRefundOrderId("return-1"));

        assertTrue(SANDBOX.sandbox().effects().stream()
                .anyMatch(effect -> effect.type().equals("refund") && effect.amount() == 500));
    }

    @Test
    void aCallIsALineInTheLog() throws IOException {
        order("basket-3");

        assertTrue(Files.readString(Path.of("target", "calls.log")).contains("order_id=basket-3"));
    }

    private void order(String id) {
        multiSafepay
                .orders()
                .create(RedirectOrder.builder()
                        .orderId(id)
                        .amount(Money.of("25.99", "EUR"))
                        .description("Basket")
                        .notificationUrl(
                                "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks/multisafepay")
                        .redirectUrl("https://shop.example/thanks")
                        .cancelUrl("https://shop.example/basket")
                        .build());
    }
}
