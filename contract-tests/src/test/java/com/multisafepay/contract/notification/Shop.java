package com.multisafepay.contract.notification;

import com.multisafepay.ApiKey;
import com.multisafepay.order.Order;
import com.multisafepay.order.Orders;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.webhook.InMemoryNotificationStore;
import com.multisafepay.webhook.NotificationHandler;
import com.multisafepay.webhook.NotificationStore;
import com.multisafepay.webhook.WebhookHttpHandler;
import com.multisafepay.webhook.WebhookVerifier;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** A merchant's service as the library makes it easy: verifier, handler and store behind the JDK's server. It writes down what it saw. */
final class Shop implements AutoCloseable {

    private final HttpServer server;
    private final WebhookHttpHandler webhook;
    private final List<String> saw = new CopyOnWriteArrayList<>();
    private final List<Order> handled = new CopyOnWriteArrayList<>();
    private final AtomicBoolean unavailable = new AtomicBoolean();
    private final AtomicBoolean failing = new AtomicBoolean();
    private volatile String latest = "";

    Shop(Sandbox sandbox, Orders orders) {
        NotificationStore remembers = new InMemoryNotificationStore();
        NotificationStore store = (key, action) -> {
            latest = key.status() + " failed";
            NotificationStore.Novelty novelty = remembers.handle(key, action);
            latest = key.status() + " " + novelty.toString().toLowerCase(Locale.ROOT);
            return novelty;
        };
        WebhookVerifier verifier =
                WebhookVerifier.of(ApiKey.of(sandbox.apiKey())).withClock(sandbox.clock());
        webhook =
                new WebhookHttpHandler(new NotificationHandler(verifier, store, this::handle).lookingUpHintsIn(orders));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/notification", this::receive);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/notification";
    }

    /** The next request is answered with 503. */
    void isUnavailableOnce() {
        unavailable.set(true);
    }

    /** The merchant's own code fails at the next news. */
    void failsOnce() {
        failing.set(true);
    }

    /** What came, and what the library made of it. */
    List<String> saw() {
        return saw;
    }

    /** The news that the merchant's code dealt with. */
    List<Order> handled() {
        return handled;
    }

    private void handle(Order order) {
        if (failing.getAndSet(false)) {
            throw new IllegalStateException("the shop's database is away");
        }
        handled.add(order);
    }

    /** One request at a time, as this server has one thread. */
    private void receive(HttpExchange exchange) throws IOException {
        if (unavailable.getAndSet(false)) {
            saw.add("503");
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
            return;
        }
        latest = "rejected";
        try {
            webhook.handle(exchange);
        } finally {
            saw.add(latest);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
