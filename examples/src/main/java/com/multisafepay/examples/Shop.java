package com.multisafepay.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.multisafepay.ApiKey;
import com.multisafepay.webhook.InMemoryNotificationStore;
import com.multisafepay.webhook.NotificationHandler;
import com.multisafepay.webhook.OrderEvent;
import com.multisafepay.webhook.WebhookHttpHandler;
import com.multisafepay.webhook.WebhookVerifier;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.function.Consumer;

/** The merchant's side on the web: takes notifications, and customers who come back from paying. */
final class Shop implements AutoCloseable {
    private final HttpServer server;
    private final WebhookHttpHandler notifications;

    private Shop(HttpServer server, WebhookHttpHandler notifications) {
        this.server = server;
        this.notifications = notifications;
    }

    /** Opens a shop on a free port; what becomes of an order is told once the signature is verified. */
    static Shop open(String apiKey, Consumer<OrderEvent> news) throws IOException {
        NotificationHandler handler = NotificationHandler.builder(
                        WebhookVerifier.of(ApiKey.of(apiKey)), new InMemoryNotificationStore())
                .on(OrderEvent.class, news)
                .build();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Shop shop = new Shop(server, new WebhookHttpHandler(handler));
        server.createContext("/client/notification", shop::receive);
        server.start();
        return shop;
    }

    /** The address that notifications and customers come to. */
    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/client/notification";
    }

    private void receive(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        if (query != null && query.startsWith("type=redirect")) {
            welcome(exchange, "Thank you. Whether it is paid is told by the notification, not by this visit.");
        } else if (query != null && query.startsWith("type=cancel")) {
            welcome(exchange, "Back at the basket: nothing was paid.");
        } else {
            notifications.handle(exchange);
        }
    }

    private static void welcome(HttpExchange exchange, String words) throws IOException {
        try (exchange) {
            byte[] body = words.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain;charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
