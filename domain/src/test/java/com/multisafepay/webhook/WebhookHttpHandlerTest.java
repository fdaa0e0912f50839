package com.multisafepay.webhook;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;

class WebhookHttpHandlerTest extends AdapterContract {

    private final HttpServer server;

    WebhookHttpHandlerTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/notification", new WebhookHttpHandler(notifications));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Override
    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/notification");
    }
}
