package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.api.Api;
import com.multisafepay.sandbox.internal.api.Contract;
import com.multisafepay.sandbox.internal.api.Faults;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.api.RawCall;
import com.multisafepay.sandbox.internal.control.Controls;
import com.multisafepay.sandbox.internal.mail.Outbox;
import com.multisafepay.sandbox.internal.notification.Notifications;
import com.multisafepay.sandbox.internal.operation.account.Affiliates;
import com.multisafepay.sandbox.internal.operation.gateways.GatewayOperations;
import com.multisafepay.sandbox.internal.operation.orders.OrderOperations;
import com.multisafepay.sandbox.internal.operation.refunds.Refunds;
import com.multisafepay.sandbox.internal.operation.reporting.ReportingOperations;
import com.multisafepay.sandbox.internal.operation.tokens.TokenStore;
import com.multisafepay.sandbox.internal.pages.PageRouter;
import com.multisafepay.sandbox.internal.seed.Seed;
import com.multisafepay.sandbox.internal.server.WebServer;
import com.multisafepay.sandbox.internal.simulation.OrderLife;
import com.multisafepay.sandbox.internal.simulation.Payments;
import com.multisafepay.sandbox.internal.state.Agenda;
import com.multisafepay.sandbox.internal.state.Ids;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.spec.GatewayTable;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** The parts of a sandbox and their wiring. */
final class Services implements AutoCloseable {
    private final SandboxClock clock;
    private final Contract contract;
    final GatewayTable gateways = GatewayTable.bundled();
    final WebServer web;
    final Faults faults;
    final Agenda agenda;
    final OrderBook book;
    final Payments payments;
    final Refunds refunds;
    final Notifications notifications;
    final Outbox outbox;
    final ContractBreaches breaches = new ContractBreaches();
    private final Seed seed;
    private final TokenStore tokens = new TokenStore();
    private final Ids ids;
    private final OrderLife life;
    final Affiliates affiliates;
    final Controls controls;
    private final Api api;
    private final Seed.Into seeded;
    private final URI server;

    private Services(SandboxBuilder settings, WebServer web) {
        this.clock = settings.clock;
        this.contract = settings.contract.orElseGet(Contract::bundled);
        this.web = web;
        this.seed = settings.seeds();
        this.faults = new Faults(settings.seed, contract, web);
        this.ids = new Ids(
                settings.seed.isPresent() ? new SplittableRandom(settings.seed.getAsLong()) : new SplittableRandom());
        this.agenda = new Agenda(clock);
        Limits limits = settings.limits;
        this.book = new OrderBook(agenda, limits.mostOrders(), limits.mostBytes(), limits.yieldPoint());
        this.life = new OrderLife(book, gateways, ids);
        this.payments = new Payments(book, life, ids);
        this.refunds = new Refunds(book, life, ids);
        tokens.listenTo(book);
        this.affiliates = new Affiliates(book, agenda, ids, seed, settings.apiKey, settings.keys);
        this.notifications = Notifications.of(new Notifications.Parts(
                book,
                agenda,
                ids,
                faults,
                OrderOperations.view(gateways, affiliates::cost),
                affiliates::notificationUrl,
                contract,
                breaches,
                new Notifications.Receivers(settings.toNotify, settings.notificationHosts)));
        this.outbox = Outbox.of(gateways, book, agenda);
        this.server = settings.baseUrl.orElse(web.uri());
        List<OperationHandler> handlers = handlers();
        this.api = new Api(
                contract,
                handlers.stream()
                        .<OperationHandler>map(handler -> new RecordedHandler(handler, book))
                        .toList(),
                gateways,
                affiliates.keys(),
                breaches,
                agenda::run,
                settings.strict);
        this.controls = controls(api);
        Api unrecorded = new Api(contract, handlers, gateways, Api.Keys.any(), breaches, () -> {}, false);
        this.seeded = new Seed.Into(
                unrecorded, key(), id -> gateways.find(id).isPresent(), tokens, payments, affiliates, ids, server);
    }

    /** Starts a sandbox: it listens when this returns. */
    static Services start(SandboxBuilder settings, int port) {
        WebServer web = WebServer.of(settings.host, port, settings.tls, hosts(settings));
        try {
            Services services = new Services(settings, web);
            services.answer(settings);
            return services;
        } catch (RuntimeException notStarted) {
            web.close();
            throw notStarted;
        }
    }

    private void answer(SandboxBuilder settings) {
        PageRouter pages = PageRouter.load(
                new PageRouter.Parts(
                        gateways,
                        book,
                        life,
                        payments,
                        refunds,
                        notifications,
                        outbox,
                        affiliates::enables,
                        new PageRouter.Inside(
                                controls::call,
                                faults,
                                controls::calls,
                                affiliates::told,
                                key(),
                                server,
                                settings.strict,
                                api.opensControls(new RawCall.Headers(null, null, null, null), null))),
                clock::advance,
                settings.returnParameter,
                agenda::run);
        seed();
        web.start(
                server,
                hosts(settings),
                new WebServer.Site(api, faults, controls, notifications, pages, settings.proxyTo(contract, gateways)));
        clock.onMove(agenda::run);
        agenda.start();
    }

    private Controls controls(Api api) {
        return Controls.of(new Controls.Parts(
                api,
                book,
                payments,
                refunds,
                affiliates,
                notifications,
                outbox,
                faults,
                clock,
                contract.secrets(),
                clock::advance,
                this::reset,
                key(),
                server));
    }

    private static Set<String> hosts(SandboxBuilder settings) {
        Set<String> hosts = new HashSet<>(settings.allowedHosts);
        hosts.add(settings.host);
        settings.baseUrl.map(URI::getHost).ifPresent(hosts::add);
        return hosts;
    }

    /** Returns a handler for each operation of the contract. */
    private List<OperationHandler> handlers() {
        List<OperationHandler> others = Stream.of(
                        OrderOperations.of(gateways, book, life, tokens, ids, affiliates),
                        refunds.operations(gateways),
                        tokens.operations(agenda),
                        GatewayOperations.of(gateways, affiliates::enables),
                        ReportingOperations.of(gateways, agenda, affiliates))
                .flatMap(List::stream)
                .toList();
        return affiliates.operations(others, gateways);
    }

    /** Returns a key that opens the API: a configured one, or else one of the seed's sites, or else any. */
    String key() {
        return affiliates.key().orElse(Sandbox.ANY_KEY);
    }

    /** Puts the seed in; nobody is told of it. */
    private void seed() {
        notifications.silently(() -> seed.put(seeded));
        outbox.clear();
    }

    /** Forgets everything but the seed, and takes back every move of the clock. */
    void reset() {
        faults.reset();
        book.clear(() -> {
            notifications.clear();
            agenda.clear();
            tokens.clear();
            affiliates.clear();
            outbox.clear();
        });
        controls.clear();
        breaches.clear();
        clock.reset();
        seed();
    }

    @Override
    public void close() {
        agenda.close();
        notifications.close();
        web.close();
    }
}
