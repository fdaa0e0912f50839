package com.multisafepay.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Receives notifications with the HTTP server of the JDK (module {@code jdk.httpserver}). */
public final class WebhookHttpHandler implements HttpHandler {

    private final NotificationHandler notifications;

    /**
     * Receives notifications.
     *
     * @param notifications the handler
     */
    public WebhookHttpHandler(NotificationHandler notifications) {
        this.notifications = Objects.requireNonNull(notifications, "notifications");
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Objects.requireNonNull(exchange, "exchange");
        try (exchange) {
            try {
                WebhookAnswer answer = WebhookAnswer.to(
                        notifications,
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().getRawQuery(),
                        exchange.getRequestHeaders().getFirst("Auth"),
                        exchange.getRequestBody());
                send(exchange, answer.status(), answer.text());
            } catch (RuntimeException e) {
                send(exchange, WebhookAnswer.FAILED.status(), WebhookAnswer.FAILED.text());
                throw e;
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.US_ASCII);
        exchange.getResponseHeaders().set("Content-Type", "text/plain");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
