package com.multisafepay.spring.boot.test;

import com.multisafepay.sandbox.Sandbox;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sandbox of this JVM. */
final class SharedSandbox {

    private static @Nullable Sandbox sandbox;
    private static int running;

    private SharedSandbox() {}

    /** Returns the sandbox, which starts when it is first asked for and ends with the JVM. */
    static synchronized Sandbox get() {
        if (sandbox == null) {
            sandbox = Sandbox.start();
        }
        return sandbox;
    }

    /** Starts afresh with a test that begins while no other runs. */
    static synchronized void testBegins() {
        if (running == 0) {
            get().reset();
        }
        running++;
    }

    /** Returns where the sandbox broke the contract. */
    static synchronized List<String> testEnds() {
        running--;
        return get().contractBreaches();
    }
}
