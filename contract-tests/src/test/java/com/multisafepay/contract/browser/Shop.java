package com.multisafepay.contract.browser;

import com.multisafepay.ApiKey;
import com.multisafepay.order.Order;
import com.multisafepay.sandbox.Sandbox;
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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A shop on a server of its own: the pages that customers come back to, and the library's handler for the news of their orders, which
 * verifies each.
 */
final class Shop implements AutoCloseable {
    private static final Duration SOON = Duration.ofSeconds(10);

    private final Sandbox sandbox;
    private final HttpServer server;
    private final List<Order> news = new CopyOnWriteArrayList<>();

    private Shop(Sandbox sandbox, HttpServer server) {
        this.sandbox = sandbox;
        this.server = server;
        WebhookVerifier verifier =
                WebhookVerifier.of(ApiKey.of(sandbox.apiKey())).withClock(sandbox.clock());
        server.createContext(
                "/notification",
                new WebhookHttpHandler(NotificationHandler.builder(verifier, new InMemoryNotificationStore())
                        .on(OrderEvent.class, event -> news.add(event.order()))
                        .build()));
    }

    static Shop open(Sandbox sandbox) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/thanks", exchange -> answer(exchange, "Thank you"));
        server.createContext("/basket", exchange -> answer(exchange, "Your basket"));
        // Shops often send their customers on, to another address of theirs.
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders()
                    .set("Location", "http://localhost:" + server.getAddress().getPort() + "/thanks");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
        return new Shop(sandbox, server);
    }

    /** The news whose signature was good, all that is due by now. */
    List<Order> news() {
        sandbox.notifications().await(SOON);
        return List.copyOf(news);
    }

    String address(String page) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + page;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, String title) throws IOException {
        byte[] page = ("<!doctype html><html lang=\"en\"><title>" + title + "</title><h1>" + title + "</h1></html>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }
}
