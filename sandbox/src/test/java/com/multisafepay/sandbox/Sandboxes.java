package com.multisafepay.sandbox;

import java.time.Instant;

/** Sandboxes that test classes share the settings of. */
final class Sandboxes {
    private Sandboxes() {}

    /** Returns a sandbox whose clock stands still until a test moves it. */
    static SandboxExtension startingAt(String instant) {
        return startingAt(Instant.parse(instant));
    }

    /** Returns a sandbox whose clock stands still until a test moves it. */
    static SandboxExtension startingAt(Instant instant) {
        return new SandboxExtension(Sandbox.builder().clock(SandboxClock.startingAt(instant)));
    }
}
