package com.multisafepay.sandbox;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A sandbox for JUnit 5 tests, on a free port, fresh for every test.
 *
 * <pre>{@code
 * @RegisterExtension
 * static SandboxExtension sandbox = new SandboxExtension();
 * }</pre>
 *
 * <p>As a static field one server serves the whole class; as an instance field every test has its own. A parameter of
 * type {@link Sandbox} is filled in too. A test fails when the sandbox itself broke the contract in it. Tests of one
 * class that run at the same time share its state; give each class its own extension.
 */
public final class SandboxExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {
    private final SandboxBuilder settings;
    private @Nullable Sandbox sandbox;
    private @Nullable String owner;

    /** A sandbox that is open to any key. */
    public SandboxExtension() {
        this(Sandbox.builder());
    }

    /**
     * A sandbox with settings.
     *
     * @param settings what {@link Sandbox#builder()} collected
     */
    public SandboxExtension(SandboxBuilder settings) {
        this.settings = settings;
    }

    /**
     * The running sandbox.
     *
     * @return the sandbox of the test that runs
     * @throws NullPointerException outside a test
     */
    public Sandbox sandbox() {
        return Objects.requireNonNull(sandbox, "The sandbox runs while a test does");
    }

    /**
     * The address of the API: {@code http://127.0.0.1:PORT/v1/json}.
     *
     * @return what a client takes as its base URI
     */
    public URI baseUri() {
        return sandbox().baseUri();
    }

    /**
     * A key that the sandbox takes.
     *
     * @return the configured key, or one that works as well as any
     */
    public String apiKey() {
        return sandbox().apiKey();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        startFor(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        startFor(context);
        sandbox().reset();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> breaches = sandbox().contractBreaches();
        stopFor(context);
        if (!breaches.isEmpty()) {
            throw new AssertionError("The sandbox broke the contract: " + breaches);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stopFor(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Sandbox.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        startFor(context);
        return sandbox();
    }

    /** Whoever comes first starts the sandbox and stops it: the class, or a single test. */
    private void startFor(ExtensionContext context) {
        if (sandbox == null) {
            sandbox = settings.start();
            owner = context.getUniqueId();
        }
    }

    private void stopFor(ExtensionContext context) {
        if (sandbox != null && context.getUniqueId().equals(owner)) {
            sandbox.close();
            sandbox = null;
            owner = null;
        }
    }
}
