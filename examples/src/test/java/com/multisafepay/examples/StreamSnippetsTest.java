package com.multisafepay.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.ApiKey;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.money.Money;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.Status;
import com.multisafepay.order.StatusChange;
import com.multisafepay.order.StatusChanges;
import com.multisafepay.order.request.CheckoutPage.FlatRate;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.SandboxExtension;
import com.multisafepay.shipment.ShippingOptions;
import com.multisafepay.webhook.InMemoryNotificationStore;
import com.multisafepay.webhook.NotificationHandler;
import com.multisafepay.webhook.OrderEvent;
import com.multisafepay.webhook.ShippingHandler;
import com.multisafepay.webhook.WebhookHttpHandler;
import com.multisafepay.webhook.WebhookVerifier;
import com.sun.net.httpserver.HttpServer;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets on what comes from the API by itself, run as {@link SnippetsTest} runs the others. */
class StreamSnippetsTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private final List<Status> shown = new ArrayList<>();

    private void show(Status status) {
        shown.add(status);
    }

    @Test
    void followsAnOrder() throws InterruptedException {
        try (MultiSafepay multiSafepay = MultiSafepay.builder()
                .apiKey(SANDBOX.apiKey())
                .environment(Environment.of(SANDBOX.baseUri()))
                .build()) {
            CreatedOrder created =
                    multiSafepay.orders().create(RedirectOrder.of("shop-1001", Money.of("25.99", "EUR"), "Order 1001"));
            SANDBOX.sandbox().orders().pay("shop-1001", PaymentOutcome.SUCCESS);
            // snippet: events
            try (StatusChanges changes = multiSafepay.orders().events(created, Duration.ofMinutes(2))) {
                for (Optional<StatusChange> change = changes.next(); change.isPresent(); change = changes.next()) {
                    show(change.get().status());
                }
            }
            // snippet: end
        }
        assertThat(shown).containsExactly(Status.COMPLETED);
    }

    private static ShippingOptions optionsTo(String country) {
        return ShippingOptions.of(new FlatRate(country, "To " + country, BigDecimal.ONE, List.of(), List.of()));
    }

    @Test
    void tellsWaysOfShipping() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ApiKey apiKey = ApiKey.of(SANDBOX.apiKey());
        NotificationHandler notifications = NotificationHandler.builder(
                        WebhookVerifier.of(apiKey), new InMemoryNotificationStore())
                .on(OrderEvent.class, event -> {})
                .build();
        // snippet: shipping
        ShippingHandler shipping = ShippingHandler.of(
                WebhookVerifier.of(apiKey),
                question -> optionsTo(question.country().code()));
        server.createContext("/notification", new WebhookHttpHandler(notifications, shipping));
        // snippet: end
        server.start();
        URI question = URI.create("http://127.0.0.1:" + server.getAddress().getPort()
                + "/notification?identifier=shipping&transactionid=shop-1&amount=100&currency=EUR&countrycode=NL");
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(question).build(), HttpResponse.BodyHandlers.ofString());
        server.stop(0);
        assertThat(answer.body()).contains("\"name\":\"To NL\"");
    }
}
