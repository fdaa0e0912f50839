package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.api.Api;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.api.RawCall;
import com.multisafepay.sandbox.internal.control.Controls;
import com.multisafepay.sandbox.internal.pages.Pages;
import com.multisafepay.sandbox.internal.seed.Seed;
import com.multisafepay.sandbox.internal.server.WebServer;
import com.multisafepay.sandbox.record.RecordedCall;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sandbox that answers calls: its services, the API and controls over them, and the seed that it starts with. */
final class RunningSandbox implements AutoCloseable {
    private final SandboxBuilder settings;
    private final SandboxServices services;
    private final URI server;
    private final Api api;
    private final Controls controls;
    private final Seed.Into seeded;

    private RunningSandbox(SandboxBuilder settings, SandboxServices services) {
        this.settings = settings;
        this.services = services;
        this.server = settings.baseUrl.orElse(services.web.uri());
        List<OperationHandler> handlers = services.handlers();
        this.api = new Api(
                services.contract,
                handlers.stream()
                        .<OperationHandler>map(handler -> new RecordedHandler(handler, services.book))
                        .toList(),
                services.gateways,
                services.affiliates.keys(),
                services.breaches,
                services.agenda::run,
                settings.strict);
        this.controls = controls();
        Api unrecorded = new Api(
                services.contract, handlers, services.gateways, Api.Keys.any(), services.breaches, () -> {}, false);
        this.seeded = new Seed.Into(
                unrecorded,
                services.key(),
                id -> services.gateways.find(id).isPresent(),
                services.tokens,
                services.payments,
                services.affiliates,
                services.ids,
                server);
    }

    /** Starts a sandbox: it listens when this returns. */
    static RunningSandbox start(SandboxBuilder settings, int port) {
        WebServer web = WebServer.of(settings.host, port, settings.tls, hosts(settings));
        try {
            RunningSandbox sandbox = new RunningSandbox(settings, new SandboxServices(settings, web));
            sandbox.answer();
            return sandbox;
        } catch (RuntimeException notStarted) {
            web.close();
            throw notStarted;
        }
    }

    private void answer() {
        seed();
        services.web.start(
                server,
                hosts(settings),
                new WebServer.Handlers(
                        api,
                        services.faults,
                        controls,
                        services.notifications,
                        pages(),
                        services.agenda::run,
                        settings.proxyTo(services.contract, services.gateways)));
        services.clock.onMove(services.agenda::run);
        services.agenda.start();
    }

    private Optional<Pages> pages() {
        return Pages.of(new Pages.Parts(
                services.gateways,
                services.book,
                services.life,
                services.payments,
                services.refunds,
                services.notifications,
                services.outbox,
                services.affiliates::enables,
                services.clock::advance,
                settings.returnParameter,
                new Pages.ToolParts(
                        controls::call,
                        services.faults,
                        controls::calls,
                        services.affiliates::told,
                        services.key(),
                        server,
                        settings.strict,
                        api.opensControls(new RawCall.Headers(null, null, null, null), null))));
    }

    private Controls controls() {
        return Controls.of(new Controls.Parts(
                api,
                services.book,
                services.payments,
                services.refunds,
                services.affiliates,
                services.notifications,
                services.outbox,
                services.faults,
                services.clock,
                services.contract.secrets(),
                services.clock::advance,
                this::reset,
                services.key(),
                server));
    }

    private static Set<String> hosts(SandboxBuilder settings) {
        Set<String> hosts = new HashSet<>(settings.allowedHosts);
        hosts.add(settings.host);
        settings.baseUrl.map(URI::getHost).ifPresent(hosts::add);
        return hosts;
    }

    SandboxServices services() {
        return services;
    }

    /** Returns the latest calls of the API. */
    List<RecordedCall> calls() {
        return controls.calls();
    }

    /** Puts the seed in, without notifications and mails. */
    private void seed() {
        services.notifications.silently(() -> services.seed.put(seeded));
        services.outbox.clear();
    }

    /** Forgets everything but the seed, and takes back every move of the clock. */
    void reset() {
        services.clear();
        controls.clear();
        services.clock.reset();
        seed();
    }

    @Override
    public void close() {
        services.close();
    }
}
