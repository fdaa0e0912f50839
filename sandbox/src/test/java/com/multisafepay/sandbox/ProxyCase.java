package com.multisafepay.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Calls that a sandbox passes on to another one. */
abstract class ProxyCase {
    static final String KEY = "the-key-of-a-shop";

    @RegisterExtension
    static final SandboxExtension UPSTREAM =
            new SandboxExtension(Sandbox.builder().apiKey(KEY));

    @TempDir
    Path folder;

    static SandboxBuilder before(URI upstream) {
        return Sandbox.builder().apiKey(KEY).proxy(upstream);
    }

    static Calls.Answer create(Sandbox proxy, ObjectNode order) {
        return Calls.send(Calls.request(proxy, "/orders")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(order.toString())));
    }
}
