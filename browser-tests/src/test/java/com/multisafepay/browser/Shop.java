package com.multisafepay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.contract.ShopServer;
import com.multisafepay.order.Order;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.sandbox.SandboxExtension;
import com.multisafepay.webhook.InMemoryNotificationStore;
import com.multisafepay.webhook.NotificationHandler;
import com.multisafepay.webhook.OrderEvent;
import com.multisafepay.webhook.WebhookHttpHandler;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
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

    private static final String ORDER = """
            {"type": "redirect", "order_id": "shop-2026-0001", "currency": "EUR", "amount": 37485,
             "description": "Order 2026-0001",
             "customer": {"locale": "en_US", "country": "NL", "email": "a.bakker@shop.example"},
             "second_chance": {"send_email": true},
             "shopping_cart": {"items": [
               {"name": "Lamp", "description": "Brass, with a shade", "unit_price": 90, "quantity": 3, "tax_table_selector": "high"},
               {"name": "Tea", "unit_price": 35, "quantity": 1, "tax_table_selector": "low"},
               {"name": "Shipping", "unit_price": 10, "quantity": 1, "merchant_item_id": "msp-shipping", "tax_table_selector": "none"}]},
             "checkout_options": {"tax_tables": {"default": {"rate": 0.21}, "alternate": [
               {"name": "high", "rules": [{"rate": 0.21}]},
               {"name": "low", "rules": [{"rate": 0.09}]},
               {"name": "none", "rules": [{"rate": 0}]}]}}}
            """;

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Sandbox sandbox;
    private final ShopServer server = new ShopServer();
    private final List<Order> news = new CopyOnWriteArrayList<>();

    Shop(Sandbox sandbox) {
        this.sandbox = sandbox;
        NotificationHandler handler = NotificationHandler.builder(
                        ShopServer.verifier(sandbox), new InMemoryNotificationStore())
                .on(OrderEvent.class, event -> news.add(event.order()))
                .build();
        server.on("/notification", new WebhookHttpHandler(handler));
        server.on("/thanks", exchange -> answer(exchange, "Thank you"));
        server.on("/basket", exchange -> answer(exchange, "Your basket"));
        // Shops often send their customers on, to another address of theirs.
        server.on("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", "http://localhost:" + server.port() + "/thanks");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    /** Returns an order with a line of each rate of VAT, whose customer can be reminded of it. */
    static ObjectNode order() throws IOException {
        return (ObjectNode) MAPPER.readTree(ORDER);
    }

    /** Makes an order by hand, also such as the library would not send, and gives its payment URL. */
    static String create(SandboxExtension sandbox, JsonNode order) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.baseUri() + "/orders"))
                .header("api_key", sandbox.apiKey())
                .POST(BodyPublishers.ofString(order.toString()))
                .build();
        String answer = CLIENT.send(request, BodyHandlers.ofString()).body();
        String url = MAPPER.readTree(answer).at("/data/payment_url").asText();
        assertThat(url).as(answer).isNotEmpty();
        return url;
    }

    /** The news whose signature was good, all that is due by now. */
    List<Order> news() {
        sandbox.notifications().await(SOON);
        return List.copyOf(news);
    }

    String address(String page) {
        return server.address(page);
    }

    @Override
    public void close() {
        server.close();
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
