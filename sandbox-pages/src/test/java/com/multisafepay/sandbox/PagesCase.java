package com.multisafepay.sandbox;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;

/** Somebody in front of the pages of a sandbox of their own. */
abstract class PagesCase {
    static final String ID = Bodies.ORDER_ID;

    final Sandbox sandbox = Sandbox.builder()
            .clock(SandboxClock.startingAt(Instant.parse("2026-06-01T10:00:00Z")))
            .start();
    final Visitor visitor = new Visitor(sandbox);
    final LifeCalls calls = new LifeCalls(sandbox);

    @AfterEach
    void close() {
        sandbox.close();
    }
}
