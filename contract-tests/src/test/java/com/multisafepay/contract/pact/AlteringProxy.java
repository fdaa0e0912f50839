package com.multisafepay.contract.pact;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** Stands in front of the sandbox and changes what it answers, as a fault in it would. */
final class AlteringProxy implements AutoCloseable {

    /** An answer on its way. */
    record Answer(int status, String body) {}

    private final HttpServer server;
    private final URI sandbox;
    private final UnaryOperator<Answer> fault;
    private final HttpClient client = HttpClient.newHttpClient();

    private AlteringProxy(URI sandbox, UnaryOperator<Answer> fault) throws IOException {
        this.sandbox = sandbox;
        this.fault = fault;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::forward);
        server.start();
    }

    static AlteringProxy before(URI sandbox, UnaryOperator<Answer> fault) throws IOException {
        return new AlteringProxy(sandbox, fault);
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void forward(HttpExchange exchange) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        sandbox.resolve(exchange.getRequestURI().toString()))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        for (String name : new String[] {"api_key", "Accept", "Content-Type"}) {
            String value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        Answer altered = fault.apply(sent(request.build()));
        byte[] body = altered.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(altered.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Answer sent(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
