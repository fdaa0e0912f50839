package com.multisafepay.contract.pact;

import au.com.dius.pact.provider.MessageAndMetadata;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Takes what the sandbox sends off the wire, as a message of a pact has it. */
final class NotifiedMerchant implements AutoCloseable {

    /** The message's name in the pact. */
    static final String PAID = "a notification of a paid order";

    private final HttpServer server;
    private final AtomicReference<MessageAndMetadata> latest = new AtomicReference<>();

    NotifiedMerchant() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/notify?type=notification";
    }

    MessageAndMetadata latest() {
        return Objects.requireNonNull(latest.get(), "nothing was notified");
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, Object> about = new LinkedHashMap<>();
            for (String pair : exchange.getRequestURI().getQuery().split("&", -1)) {
                about.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
            about.put("Auth", exchange.getRequestHeaders().getFirst("Auth"));
            about.put("contentType", exchange.getRequestHeaders().getFirst("Content-Type"));
            latest.set(new MessageAndMetadata(exchange.getRequestBody().readAllBytes(), about));
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write(new byte[] {'O', 'K'});
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
