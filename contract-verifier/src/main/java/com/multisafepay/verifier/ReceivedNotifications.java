package com.multisafepay.verifier;

import com.multisafepay.sandbox.Sandbox;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import org.jspecify.annotations.Nullable;

/** Stands in for a merchant, and takes what a sandbox notifies off the wire. */
final class ReceivedNotifications implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /**
     * A notification, as messages of pacts have it.
     *
     * @param about the parameters of its query, its signature and its media type
     * @param body its body
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Received(Map<String, Object> about, byte[] body) {}

    private final HttpServer server;
    private final BlockingDeque<Received> received = new LinkedBlockingDeque<>();

    ReceivedNotifications() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    /** The address to notify; its query shows that MultiSafepay keeps a shop's own parameters. */
    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/notify?type=notification");
    }

    /** Returns the latest notification, once all that is due has been sent. */
    Received latest(Sandbox sandbox) {
        sandbox.notifications().await(LONGEST_WAIT);
        @Nullable Received latest = received.peekLast();
        if (latest == null) {
            throw new AssertionError(
                    "The sandbox sent no notification: give the pact a state whose merchant is notified");
        }
        return latest;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, Object> about = new LinkedHashMap<>();
            for (String pair : exchange.getRequestURI().getQuery().split("&", -1)) {
                int end = pair.indexOf('=');
                about.put(pair.substring(0, end), pair.substring(end + 1));
            }
            about.put("Auth", exchange.getRequestHeaders().getFirst("Auth"));
            about.put("contentType", exchange.getRequestHeaders().getFirst("Content-Type"));
            received.add(new Received(about, exchange.getRequestBody().readAllBytes()));
            byte[] ok = "OK".getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(200, ok.length);
            exchange.getResponseBody().write(ok);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
