package com.multisafepay.order;

import com.multisafepay.ApiKey;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.MultiSafepayBuilder;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server of the JDK's own that creates an order and tells its events, one script for each connection. */
final class StreamServer implements AutoCloseable {
    static final String STREAM = "text/event-stream;charset=utf-8";

    final List<Headers> requests = new CopyOnWriteArrayList<>();
    private final Queue<Script> scripts = new ConcurrentLinkedQueue<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    /** The answer on one connection. */
    private record Script(int status, String type, String text, boolean ends) {}

    StreamServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/json/orders", exchange -> answer(exchange, 200, "application/json", created(), true));
        server.createContext("/events/stream/", exchange -> {
            requests.add(exchange.getRequestHeaders());
            Script script = scripts.poll();
            if (script == null) {
                answer(exchange, 200, STREAM, "", false);
            } else {
                answer(exchange, script.status(), script.type(), script.text(), script.ends());
            }
        });
        server.start();
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String created() {
        return ("{'success':true,'data':{'order_id':'shop-1','session_id':'s','events_token':'token-1','events_stream_url':'"
                        + address() + "/events/stream/'}}")
                .replace('\'', '"');
    }

    MultiSafepayBuilder builder() {
        return MultiSafepay.builder()
                .apiKey(ApiKey.of("the-key-of-the-shop"))
                .environment(Environment.of(URI.create(address() + "/v1/json")));
    }

    /** Tells this to the next connection, and keeps it open. */
    StreamServer goesOn(String text) {
        scripts.add(new Script(200, STREAM, text, false));
        return this;
    }

    /** Tells this to the next connection, and ends it. */
    StreamServer ends(String text) {
        scripts.add(new Script(200, STREAM, text, true));
        return this;
    }

    /** Answers the next connection otherwise. */
    StreamServer answers(int status, String type, String text) {
        scripts.add(new Script(status, type, text, true));
        return this;
    }

    private void answer(HttpExchange exchange, int status, String type, String text, boolean ends) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, status == 204 ? -1 : 0);
        try (exchange;
                OutputStream body = exchange.getResponseBody()) {
            body.write(text.getBytes(StandardCharsets.UTF_8));
            body.flush();
            if (!ends) {
                closed.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
