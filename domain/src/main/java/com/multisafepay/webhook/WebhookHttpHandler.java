package com.multisafepay.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Receives notifications with the HTTP server of the JDK (module {@code jdk.httpserver}). */
public final class WebhookHttpHandler implements HttpHandler {

    private final NotificationHandler notifications;
    private final @Nullable ShippingHandler shipping;

    /**
     * Receives notifications.
     *
     * @param notifications the handler
     */
    public WebhookHttpHandler(NotificationHandler notifications) {
        this.notifications = Objects.requireNonNull(notifications, "notifications");
        this.shipping = null;
    }

    /**
     * Receives notifications, and FastCheckout's questions for ways of shipping.
     *
     * @param notifications the handler of notifications
     * @param shipping the handler of those questions
     */
    public WebhookHttpHandler(NotificationHandler notifications, ShippingHandler shipping) {
        this.notifications = Objects.requireNonNull(notifications, "notifications");
        this.shipping = Objects.requireNonNull(shipping, "shipping");
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Objects.requireNonNull(exchange, "exchange");
        try (exchange) {
            try {
                WebhookAnswer answer = WebhookAnswer.to(
                        notifications,
                        shipping,
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().getRawQuery(),
                        exchange.getRequestHeaders().getFirst("Auth"),
                        exchange.getRequestBody());
                send(exchange, answer);
            } catch (RuntimeException e) {
                send(exchange, WebhookAnswer.FAILED);
                throw e;
            }
        }
    }

    private static void send(HttpExchange exchange, WebhookAnswer answer) throws IOException {
        byte[] body = answer.text().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(answer.status(), -1);
        } else {
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
