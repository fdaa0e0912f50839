package com.multisafepay.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A merchant who hears of the orders of a sandbox whose time begins at noon. */
abstract class NotificationCase {
    static final String ID = Bodies.ORDER_ID;
    static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    static final Duration SOON = Duration.ofSeconds(20);

    @RegisterExtension
    static final SandboxExtension SANDBOX = Sandboxes.startingAt(NOON);

    final Merchant merchant = new Merchant();
    final Sandbox sandbox = SANDBOX.sandbox();
    final LifeCalls calls = new LifeCalls(sandbox);

    @AfterEach
    void close() {
        merchant.close();
    }

    ObjectNode order() {
        return notifying(Bodies.redirect());
    }

    ObjectNode notifying(ObjectNode body) {
        body.withObject("/payment_options").put("notification_url", merchant.url("/notify"));
        return body;
    }

    void pay(PaymentOutcome outcome) {
        sandbox.orders().pay(ID, outcome);
        delivered();
    }

    void delivered() {
        sandbox.notifications().await(SOON);
    }

    void after(Duration time) {
        sandbox.clock().advance(time);
        delivered();
    }
}
