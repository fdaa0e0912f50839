package com.multisafepay.sandbox;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * A sandbox for JUnit 5 and 6 tests, on a free port, fresh for every test.
 *
 * <pre>{@code
 * @RegisterExtension
 * static SandboxExtension sandbox = new SandboxExtension();
 * }</pre>
 *
 * <p>As a static field one server serves the whole class; as an instance field every test has its own. A parameter of
 * type {@link Sandbox} is filled in too. A test fails when the sandbox itself broke the contract in it.
 *
 * <p>As a static field of a base class one server on one port serves all classes below it, and stops with the test plan;
 * so what a framework keeps from one class to the next, such as Spring's application contexts, goes on finding it. Where
 * an instance is started again after all, it takes the port that it had, as long as that is free.
 *
 * <p>Tests that run at the same time with one instance share its state, which starts afresh with a test that begins while
 * no other runs. Classes that run at the same time are apart when each has an instance of its own.
 */
public final class SandboxExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {
    private static final ExtensionContext.Namespace STORE = ExtensionContext.Namespace.create(SandboxExtension.class);

    private final SandboxBuilder settings;
    private final Set<String> classes = new HashSet<>();
    private final Set<String> tests = new HashSet<>();
    private @Nullable Sandbox sandbox;
    private int port;
    private boolean stays;

    /** Closes a sandbox with the test plan; versions of JUnit differ in which of the two interfaces they go by. */
    @SuppressWarnings("deprecation")
    private record Closing(SandboxExtension extension)
            implements ExtensionContext.Store.CloseableResource, AutoCloseable {
        @Override
        public void close() {
            extension.stop();
        }
    }

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
        this.settings = Objects.requireNonNull(settings, "settings");
        this.port = settings.port;
    }

    /**
     * The running sandbox.
     *
     * @return the sandbox of the test that runs
     * @throws NullPointerException outside a test
     */
    public synchronized Sandbox sandbox() {
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
    public synchronized void beforeAll(ExtensionContext context) {
        classes.add(context.getUniqueId());
        started();
        if (!stays && inherited(context.getRequiredTestClass())) {
            stays = true;
            context.getRoot().getStore(STORE).put(this, new Closing(this));
        }
    }

    @Override
    public synchronized void beforeEach(ExtensionContext context) {
        started();
        if (tests.isEmpty()) {
            sandbox().reset();
        }
        tests.add(context.getUniqueId());
    }

    @Override
    public synchronized void afterEach(ExtensionContext context) {
        List<String> breaches = sandbox == null ? List.of() : sandbox.contractBreaches();
        tests.remove(context.getUniqueId());
        stopUnlessNeeded();
        if (!breaches.isEmpty()) {
            throw new AssertionError("The sandbox broke the contract: " + breaches);
        }
    }

    @Override
    public synchronized void afterAll(ExtensionContext context) {
        classes.remove(context.getUniqueId());
        stopUnlessNeeded();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Sandbox.class;
    }

    @Override
    public synchronized Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return started();
    }

    /** Returns whether this is a static field of a class or interface above a test class, which may serve other test classes too. */
    private boolean inherited(Class<?> test) {
        return Stream.concat(Stream.ofNullable(test.getSuperclass()), Stream.of(test.getInterfaces()))
                .flatMap(above ->
                        AnnotationSupport.findAnnotatedFieldValues(
                                above, RegisterExtension.class, SandboxExtension.class)
                                .stream())
                .anyMatch(field -> field == this);
    }

    private Sandbox started() {
        if (sandbox == null) {
            sandbox = start();
            port = sandbox.baseUri().getPort();
        }
        return sandbox;
    }

    private Sandbox start() {
        try {
            return Sandbox.start(settings, port);
        } catch (UncheckedIOException taken) {
            if (port == settings.port) {
                throw taken;
            }
            return settings.start();
        }
    }

    private void stopUnlessNeeded() {
        if (classes.isEmpty() && tests.isEmpty() && !stays) {
            stop();
        }
    }

    private synchronized void stop() {
        stays = false;
        if (sandbox != null) {
            sandbox.close();
            sandbox = null;
        }
    }
}
