package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.api.Api;
import com.multisafepay.sandbox.internal.api.ApiKeys;
import com.multisafepay.sandbox.internal.api.CallFaults;
import com.multisafepay.sandbox.internal.api.ContractBreaches;
import com.multisafepay.sandbox.internal.api.InputNormalizer;
import com.multisafepay.sandbox.internal.contract.Contract;
import com.multisafepay.sandbox.internal.contract.Operation;
import com.multisafepay.sandbox.internal.control.Journal;
import com.multisafepay.sandbox.internal.control.Masks;
import com.multisafepay.sandbox.internal.notification.Receiver;
import com.multisafepay.sandbox.internal.server.RequestRouter;
import com.multisafepay.sandbox.internal.server.WebServer;
import com.multisafepay.sandbox.internal.state.ClockTicker;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * MultiSafepay on your own machine: plays the payment API over HTTP, without a network and without an account.
 *
 * <p>It answers what the contract declares, checks each request and each of its own answers against it, and keeps
 * orders in memory: the latest 100,000, or as many as a third of the heap holds with all that came of them. Beyond 1,000 connections or 64 MiB of bodies at once
 * it answers 503. Safe to use from many threads.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.start()) {
 *     URI base = sandbox.baseUri(); // http://127.0.0.1:PORT/v1/json
 * }
 * }</pre>
 */
public final class Sandbox implements AutoCloseable {
    private final SandboxClock clock;
    private final Optional<String> apiKey;
    private final Services services;
    private final SandboxOrders orders;
    private final SandboxNotifications notifications;
    private final ClockTicker heartbeat;
    private final ContractBreaches breaches = new ContractBreaches();
    private final Journal journal;
    private final Masks masks;
    private final WebServer web;
    private final SandboxFaults faults;
    private final URI server;

    private Sandbox(SandboxBuilder settings, int port) {
        this.clock = settings.clock;
        this.apiKey = settings.apiKey;
        this.journal = new Journal(clock);
        Contract contract = settings.contract.orElseGet(Contract::bundled);
        SplittableRandom random =
                settings.seed.isPresent() ? new SplittableRandom(settings.seed.getAsLong()) : new SplittableRandom();
        this.services = new Services(
                clock,
                random,
                contract.notification(),
                breaches,
                new Receiver(settings.toNotify, settings.notificationHosts),
                settings.limits);
        this.orders = new SandboxOrders(services.payments, services.refunds);
        this.notifications = new SandboxNotifications(services.notifications);
        ApiKeys keys = new ApiKeys(apiKey);
        Api api = new Api(
                contract,
                services.handlers(),
                new InputNormalizer(services.gateways::spelled),
                keys,
                breaches,
                services.agenda::run);
        this.masks = new Masks(contract.secrets());
        this.web = WebServer.of(settings.host, port, settings.tls, settings.baseUrl.map(URI::getHost));
        this.server = web.uri();
        CallFaults set = new CallFaults(settings.seed);
        this.faults = new SandboxFaults(
                set, web, contract.operations().stream().map(Operation::id).collect(Collectors.toSet()));
        web.start(new RequestRouter(
                api,
                journal,
                SandboxControls.of(this, keys),
                SandboxPages.of(services, settings),
                settings.baseUrl.orElse(server),
                set,
                web,
                hosts(settings)));
        clock.onMove(services.agenda::run);
        this.heartbeat = ClockTicker.of(services.agenda);
    }

    private static Set<String> hosts(SandboxBuilder settings) {
        Set<String> hosts = new HashSet<>(settings.allowedHosts);
        hosts.add(settings.host);
        settings.baseUrl.map(URI::getHost).ifPresent(hosts::add);
        return hosts;
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
     * Settings for a sandbox.
     *
     * @return settings to change and to start
     */
    public static SandboxBuilder builder() {
        return new SandboxBuilder();
    }

    /** Starts a sandbox on a port, 0 for any free one, whatever its settings say of it. */
    static Sandbox start(SandboxBuilder settings, int port) {
        return new Sandbox(settings, port);
    }

    /**
     * The address of the API, where it listens: {@code http://HOST:PORT/v1/json}, or {@code https} where it serves TLS.
     *
     * @return what a client takes as its base URI
     */
    public URI baseUri() {
        return URI.create(server + "/v1/json");
    }

    /**
     * A key that the sandbox takes.
     *
     * @return the configured key, or one that works as well as any
     */
    public String apiKey() {
        return apiKey.orElse("sandbox-key");
    }

    /**
     * What a client needs to trust a sandbox that serves TLS.
     *
     * @return its certificate, in several forms
     * @throws IllegalStateException when it serves none
     */
    public SandboxTls tls() {
        return new SandboxTls(web.certificate()
                .orElseThrow(
                        () -> new IllegalStateException("The sandbox serves no TLS; its builder's tls() says so")));
    }

    /**
     * The sandbox's clock, to be moved ahead.
     *
     * @return the clock that everything in the sandbox goes by
     */
    public SandboxClock clock() {
        return clock;
    }

    /**
     * Steers orders: payments, reviews, refunds, chargebacks.
     *
     * @return what a test can do to orders, the same at every call
     */
    public SandboxOrders orders() {
        return orders;
    }

    /**
     * What merchants were told without asking, and how it went.
     *
     * @return the notifications, the same at every call
     */
    public SandboxNotifications notifications() {
        return notifications;
    }

    /**
     * What goes wrong with calls of the API.
     *
     * @return the faults to set, the same at every call
     */
    public SandboxFaults faults() {
        return faults;
    }

    /**
     * What calls of the API did to orders and their money, in sequence.
     *
     * @return at most 100,000 effects of the orders that are kept, the oldest first
     */
    public List<Effect> effects() {
        return services.book.effects().stream().map(Effect::of).toList();
    }

    /**
     * The latest exchanges with the API.
     *
     * @return at most 1,000, the oldest first; secrets are masked
     */
    public List<Exchange> journal() {
        return journal.entries().stream().map(each -> Exchange.of(each, masks)).toList();
    }

    /**
     * The latest mails that customers would have got.
     *
     * @return at most 1,000, the oldest first
     */
    public List<Mail> outbox() {
        return services.outbox.mails().stream().map(Mail::of).toList();
    }

    /**
     * Answers of the sandbox itself that broke the contract.
     *
     * @return each breach in words; anything here is a fault of the sandbox
     */
    public List<String> contractBreaches() {
        return breaches.all();
    }

    /** What stands behind the API, for this package's own tests. */
    Services services() {
        return services;
    }

    /** Forgets all orders, effects, notifications, faults and exchanges, and takes back every move of the clock. */
    public void reset() {
        faults.reset();
        services.clear();
        journal.clear();
        breaches.clear();
        clock.reset();
    }

    /** Stops listening and frees the port; what is being notified is broken off. */
    @Override
    public void close() {
        heartbeat.close();
        web.close();
        services.notifications.close();
    }
}
