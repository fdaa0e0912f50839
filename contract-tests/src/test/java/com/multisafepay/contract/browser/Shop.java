package com.multisafepay.contract.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** The pages of a shop that customers come back to, on a server of its own. */
final class Shop implements AutoCloseable {
    private final HttpServer server;

    private Shop(HttpServer server) {
        this.server = server;
    }

    static Shop open() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/thanks", exchange -> answer(exchange, "Thank you"));
        server.createContext("/basket", exchange -> answer(exchange, "Your basket"));
        // Shops often send their customers on, to another address of theirs.
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders()
                    .set("Location", "http://localhost:" + server.getAddress().getPort() + "/thanks");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
        return new Shop(server);
    }

    String address(String page) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + page;
    }

    @Override
    public void close() {
        server.stop(0);
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
