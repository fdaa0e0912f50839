package shop;

import com.multisafepay.ApiKey;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.customer.Browser;
import com.multisafepay.customer.Customer;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.DirectOrder;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.payment.CardPayment;
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
import java.time.YearMonth;

/** Sells a basket on a payment page and one by card, says what it is notified of, and ends with its standard input. */
public final class Shop {

    private Shop() {}

    public static void main(String[] args) throws IOException {
        String apiKey = args[1];
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try (MultiSafepay multiSafepay = MultiSafepay.builder()
                .apiKey(apiKey)
                .environment(Environment.of(URI.create(args[0])))
                .build()) {
            server.createContext("/hooks/multisafepay", new WebhookHttpHandler(notifications(apiKey)));
            server.start();
            say("module", Shop.class.getModule() + " with " + MultiSafepay.class.getModule());

            String hook = "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks/multisafepay";
            say("page", multiSafepay.orders().create(onPage(hook)).requirePaymentUrl());
            say("card", multiSafepay.orders().create(byCard()).orderId());
            say(
                    "status",
                    multiSafepay
                            .api(OrdersApi.class)
                            .getOrder("by-card", null)
                            .getData()
                            .getStatus());
            System.in.read();
        } finally {
            server.stop(0);
        }
    }

    private static RedirectOrder onPage(String hook) {
        return RedirectOrder.builder()
                .orderId("on-page")
                .amount(Money.of("25.99", "EUR"))
                .description("Basket")
                .notificationUrl(hook)
                .redirectUrl("https://shop.example/thanks")
                .cancelUrl("https://shop.example/basket")
                .build();
    }

    private static DirectOrder byCard() {
        return DirectOrder.builder()
                .orderId("by-card")
                .amount(Money.of("25.99", "EUR"))
                .description("Basket")
                .customer(Customer.builder()
                        .ipAddress("198.51.100.7")
                        .email("a.bakker@shop.example")
                        .browser(Browser.builder().language("nl-NL").build())
                        .build())
                .payment(CardPayment.of(GatewayId.VISA, "4111111111111111", "A Bakker", YearMonth.of(2030, 12), "123"))
                .build();
    }

    private static NotificationHandler notifications(String apiKey) {
        return NotificationHandler.builder(WebhookVerifier.of(ApiKey.of(apiKey)), new InMemoryNotificationStore())
                .on(Paid.class, event -> say("paid", event.order().orderId()))
                .build();
    }

    private static void say(String what, Object value) {
        System.out.println(what + ": " + value);
    }
}
