package com.multisafepay.sandbox;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;

/** Somebody in front of the dashboard. */
abstract class DashboardCase {
    static final String ID = Bodies.ORDER_ID;
    static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    final Sandbox sandbox =
            Sandbox.builder().clock(SandboxClock.startingAt(NOON)).start();
    final LifeCalls calls = new LifeCalls(sandbox);

    @AfterEach
    void close() {
        sandbox.close();
    }

    /** A page as it came. */
    record Shown(int status, String html, HttpResponse<byte[]> response) {
        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(sandbox.baseUri().resolve(path));
    }

    static Shown shown(HttpRequest.Builder request) {
        HttpResponse<byte[]> response = Calls.raw(request);
        return new Shown(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8), response);
    }

    Shown open(String path) {
        return shown(request(path).GET());
    }

    HttpRequest.Builder form(String deed, String fields) {
        return request("/dashboard/" + deed)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
    }

    Shown press(String deed, String fields) {
        return shown(form(deed, fields));
    }

    Shown order() {
        return open("/dashboard/order?id=" + ID);
    }

    void create(String id) {
        calls.create(Bodies.redirect().put("order_id", id));
    }

    long refund() {
        return calls.post("/orders/" + ID + "/refunds", "{'currency':'EUR','amount':400}")
                .at("/data/refund_id")
                .longValue();
    }
}
