package com.multisafepay.contract.notification;

import com.multisafepay.contract.ShopServer;
import com.multisafepay.order.Orders;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.webhook.HandledNotification;
import com.multisafepay.webhook.InMemoryNotificationStore;
import com.multisafepay.webhook.NotificationHandler;
import com.multisafepay.webhook.NotificationStore;
import com.multisafepay.webhook.OrderEvent;
import com.multisafepay.webhook.WebhookHttpHandler;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** A merchant's service as the library makes it easy: verifier, handler and store behind the JDK's server. It writes down what it saw. */
final class Shop implements AutoCloseable {

    private final ShopServer server = new ShopServer();
    private final NotificationHandler notifications;
    private final WebhookHttpHandler webhook;
    private final List<String> saw = new CopyOnWriteArrayList<>();
    private final List<OrderEvent> handled = new CopyOnWriteArrayList<>();
    private final AtomicBoolean unavailable = new AtomicBoolean();
    private final AtomicBoolean failing = new AtomicBoolean();
    private final AtomicBoolean rewriting = new AtomicBoolean();
    private volatile String latest = "";

    Shop(Sandbox sandbox, Orders orders) {
        NotificationStore remembers = new InMemoryNotificationStore();
        NotificationStore store = (news, action) -> {
            latest = news.order().status() + " failed";
            NotificationStore.Novelty novelty = remembers.handle(news, action);
            latest = news.order().status() + " " + novelty.toString().toLowerCase(Locale.ROOT);
            return novelty;
        };
        notifications = NotificationHandler.builder(ShopServer.verifier(sandbox), store)
                .on(OrderEvent.class, this::handle)
                .lookingUpHintsIn(orders)
                .build();
        webhook = new WebhookHttpHandler(notifications);
        server.on("/notification", this::receive);
    }

    String url() {
        return server.address("/notification");
    }

    /** The next request is answered with 503. */
    void isUnavailableOnce() {
        unavailable.set(true);
    }

    /** The merchant's own code fails at the next news. */
    void failsOnce() {
        failing.set(true);
    }

    /** Something before the merchant's server takes the query off the next request. */
    void losesTheQueryOnce() {
        rewriting.set(true);
    }

    /** A notification that came, and the library's verdict on it. */
    List<String> saw() {
        return saw;
    }

    /** The events that the merchant's code dealt with. */
    List<OrderEvent> handled() {
        return handled;
    }

    private void handle(OrderEvent event) {
        if (failing.getAndSet(false)) {
            throw new IllegalStateException("the shop's database is away");
        }
        handled.add(event);
    }

    /** One request at a time, as this server has one thread. */
    private void receive(HttpExchange exchange) throws IOException {
        if (unavailable.getAndSet(false)) {
            saw.add("503");
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
            return;
        }
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        latest = query.contains("payload_type=pretransaction") ? "pretransaction ignored" : "rejected";
        try {
            if (rewriting.getAndSet(false)) {
                handleWithoutQuery(exchange);
                return;
            }
            webhook.handle(exchange);
        } finally {
            saw.add(latest);
        }
    }

    private void handleWithoutQuery(HttpExchange exchange) throws IOException {
        try (exchange) {
            String auth = exchange.getRequestHeaders().getFirst("Auth");
            HandledNotification handled =
                    notifications.post(null, auth, exchange.getRequestBody().readAllBytes());
            byte[] text = handled.text().getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(handled.httpStatus(), text.length);
            exchange.getResponseBody().write(text);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
