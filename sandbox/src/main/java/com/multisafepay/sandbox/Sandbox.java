package com.multisafepay.sandbox;

import com.multisafepay.sandbox.record.Effect;
import com.multisafepay.sandbox.record.Mail;
import com.multisafepay.sandbox.record.RecordedCall;
import java.net.URI;
import java.util.List;

/**
 * Plays the MultiSafepay payment API over HTTP on your own machine, without a network and without an account.
 *
 * <p>It answers what the contract declares, checks each request and each of its own answers against it, and keeps
 * orders in memory: the latest 100,000, or as many as a quarter of the heap holds with their payments, refunds and
 * notifications. Beyond 1,000 connections or 64 MiB of bodies at once it answers 503. Safe to use from many threads.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.start()) {
 *     URI base = sandbox.baseUri(); // http://127.0.0.1:PORT/v1/json
 * }
 * }</pre>
 */
public final class Sandbox implements AutoCloseable {
    /** A key for a sandbox that is open to any. */
    static final String ANY_KEY = "sandbox-key";

    private final SandboxClock clock;
    private final RunningSandbox running;
    private final SandboxServices services;
    private final SandboxOrders orders;
    private final SandboxAccounts accounts;
    private final SandboxNotifications notifications;
    private final SandboxFaults faults;

    private Sandbox(SandboxBuilder settings, RunningSandbox running) {
        this.clock = settings.clock;
        this.running = running;
        this.services = running.services();
        this.orders = new SandboxOrders(services.payments, services.refunds);
        this.accounts = new SandboxAccounts(services.affiliates);
        this.notifications = new SandboxNotifications(services.notifications);
        this.faults = new SandboxFaults(services.faults);
    }

    /**
     * Starts a sandbox on a free port of this machine, open to any key.
     *
     * @return the running sandbox; close it when done
     */
    public static Sandbox start() {
        return builder().start();
    }

    /**
     * Creates the settings of a sandbox.
     *
     * @return the default settings, to change and to start
     */
    public static SandboxBuilder builder() {
        return new SandboxBuilder();
    }

    /** Starts a sandbox on a port, 0 for any free one, instead of that of its settings. */
    static Sandbox start(SandboxBuilder settings, int port) {
        return new Sandbox(settings, RunningSandbox.start(settings, port));
    }

    /**
     * Returns the address of the API where it listens.
     *
     * @return {@code http://HOST:PORT/v1/json}, or {@code https} when it serves TLS
     */
    public URI baseUri() {
        return URI.create(services.web.uri() + "/v1/json");
    }

    /**
     * Returns a key that the sandbox accepts.
     *
     * @return the configured key that serves all; or else one of a partner's account, or of a site that is configured or of a
     *     seed; a sample key when there is none
     */
    public String apiKey() {
        return services.key();
    }

    /**
     * Returns the certificate of a sandbox that serves TLS, for clients to trust.
     *
     * @return the certificate in several forms
     * @throws IllegalStateException when the sandbox serves no TLS
     */
    public SandboxTls tls() {
        return new SandboxTls(services.web
                .certificate()
                .orElseThrow(() ->
                        new IllegalStateException("The sandbox serves no TLS; SandboxBuilder.tls() turns it on")));
    }

    /**
     * Returns the sandbox's clock, which tests can move ahead.
     *
     * @return the clock
     */
    public SandboxClock clock() {
        return clock;
    }

    /**
     * Returns the actions of customers, banks and merchants on orders: payments, reviews, refunds, chargebacks.
     *
     * @return the actions, the same object at every call
     */
    public SandboxOrders orders() {
        return orders;
    }

    /**
     * Returns the actions of MultiSafepay's staff and of banks on accounts of affiliates.
     *
     * @return the actions, the same object at every call
     */
    public SandboxAccounts accounts() {
        return accounts;
    }

    /**
     * Returns the notifications of merchants.
     *
     * @return the notifications, the same object at every call
     */
    public SandboxNotifications notifications() {
        return notifications;
    }

    /**
     * Returns the faults of calls and notifications.
     *
     * @return the faults, the same object at every call
     */
    public SandboxFaults faults() {
        return faults;
    }

    /**
     * Returns the effects of calls on orders and their money.
     *
     * @return at most 100,000 effects on the orders that are kept, the oldest first
     */
    public List<Effect> effects() {
        return services.book.effects();
    }

    /**
     * Returns the latest calls of the API with their answers.
     *
     * @return at most 1,000, the oldest first; secrets are masked
     */
    public List<RecordedCall> journal() {
        return running.calls();
    }

    /**
     * Returns the latest mails that customers would have received.
     *
     * @return at most 1,000, the oldest first
     */
    public List<Mail> outbox() {
        return services.outbox.mails();
    }

    /**
     * Returns the breaches of the contract by the sandbox's own answers and notifications.
     *
     * @return each breach in words; each is a defect of the sandbox
     */
    public List<String> contractBreaches() {
        return services.breaches.all();
    }

    /**
     * Forgets all orders, accounts, effects, notifications, mails, faults and calls, takes back every move of the clock, and
     * starts with the seed again, if there is one.
     */
    public void reset() {
        running.reset();
    }

    /** Stops listening, frees the port, and breaks off notifications that are being sent. */
    @Override
    public void close() {
        running.close();
    }

    /** Returns the parts of the sandbox, for this package's own tests. */
    SandboxServices services() {
        return services;
    }
}
