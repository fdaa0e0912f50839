package com.multisafepay.contract;

import com.multisafepay.ApiKey;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.webhook.WebhookVerifier;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A shop's server on a free port of this machine, and the verifier of what a sandbox notifies it of. */
public final class ShopServer implements AutoCloseable {

    private final HttpServer server;

    /** Starts a server that answers nothing yet. */
    public ShopServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.start();
    }

    /** Verifies by the key and the clock of a sandbox. */
    public static WebhookVerifier verifier(Sandbox sandbox) {
        return WebhookVerifier.of(ApiKey.of(sandbox.apiKey())).withClock(sandbox.clock());
    }

    /** Answers the requests of a path and of all below it. */
    public void on(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    /** Returns the address of a path. */
    public String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** Returns the port. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
