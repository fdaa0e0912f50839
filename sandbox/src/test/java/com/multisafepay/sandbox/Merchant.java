package com.multisafepay.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A merchant's server that receives notifications, and answers as a test wants it to. */
final class Merchant implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Function<Received, Reply> reply = request -> new Reply(200, "OK");

    /** A request as it came. */
    record Received(String method, String target, String contentType, String auth, String body) {
        String query(String name) {
            for (String pair : target.substring(target.indexOf('?') + 1).split("&", -1)) {
                if (pair.startsWith(name + '=')) {
                    return pair.substring(name.length() + 1);
                }
            }
            return "";
        }

        /** Returns whether the header signs body and time with a key, by the rule of the API's documentation. */
        boolean signedWith(String key) {
            String[] parts = new String(Base64.getDecoder().decode(auth), StandardCharsets.US_ASCII).split(":", 2);
            try {
                Mac mac = Mac.getInstance("HmacSHA512");
                mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA512"));
                byte[] due = mac.doFinal((parts[0] + ":" + body).getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(due).equals(parts[1]) && parts[0].equals(query("timestamp"));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        String status() {
            return Bodies.json(body).path("status").asText();
        }
    }

    /** An answer; where it redirects, to its text. */
    record Reply(int status, String text) {}

    Merchant() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    void answers(int status, String text) {
        reply = request -> new Reply(status, text);
    }

    void answers(Function<Received, Reply> by) {
        reply = by;
    }

    /** From now on requests are read and never answered. */
    void hangs() {
        reply = request -> {
            try {
                closed.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Reply(200, "OK");
        };
    }

    List<Received> received() {
        return received;
    }

    List<String> statuses() {
        return received.stream().map(Received::status).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Received request = new Received(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    header(exchange, "Content-Type"),
                    header(exchange, "Auth"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            received.add(request);
            Reply answer = reply.apply(request);
            byte[] body = answer.text().getBytes(StandardCharsets.UTF_8);
            if (answer.status() >= 300 && answer.status() < 400) {
                exchange.getResponseHeaders().set("Location", answer.text());
            }
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
