package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.api.Contract;
import com.multisafepay.sandbox.internal.api.Faults;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.mail.Outbox;
import com.multisafepay.sandbox.internal.notification.OrderNotifier;
import com.multisafepay.sandbox.internal.operation.account.AccountOperations;
import com.multisafepay.sandbox.internal.operation.gateways.GatewayOperations;
import com.multisafepay.sandbox.internal.operation.orders.OrderOperations;
import com.multisafepay.sandbox.internal.operation.refunds.RefundOperations;
import com.multisafepay.sandbox.internal.operation.reporting.ReportingOperations;
import com.multisafepay.sandbox.internal.operation.tokens.TokenStore;
import com.multisafepay.sandbox.internal.seed.Seed;
import com.multisafepay.sandbox.internal.server.WebServer;
import com.multisafepay.sandbox.internal.simulation.OrderLife;
import com.multisafepay.sandbox.internal.simulation.PaymentActions;
import com.multisafepay.sandbox.internal.state.Agenda;
import com.multisafepay.sandbox.internal.state.Ids;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.spec.GatewayTable;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** The services that the operations of a sandbox work with, wired together. */
final class SandboxServices {
    final SandboxClock clock;
    final Contract contract;
    final GatewayTable gateways = GatewayTable.bundled();
    final WebServer web;
    final Seed seed;
    final Faults faults;
    final Ids ids;
    final Agenda agenda;
    final OrderBook book;
    final OrderLife life;
    final PaymentActions payments;
    final RefundOperations refunds;
    final TokenStore tokens = new TokenStore();
    final AccountOperations affiliates;
    final OrderNotifier notifications;
    final Outbox outbox;
    final ContractBreaches breaches = new ContractBreaches();

    SandboxServices(SandboxBuilder settings, WebServer web) {
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
        this.payments = new PaymentActions(book, life, ids);
        this.refunds = new RefundOperations(book, life, ids);
        tokens.listenTo(book);
        this.affiliates = new AccountOperations(book, agenda, ids, seed, settings.apiKey, settings.keys);
        this.notifications = OrderNotifier.of(new OrderNotifier.Parts(
                book,
                agenda,
                ids,
                faults,
                OrderOperations.view(gateways, affiliates::cost),
                affiliates::notificationUrl,
                contract,
                breaches,
                new OrderNotifier.Receivers(settings.toNotify, settings.notificationHosts)));
        this.outbox = Outbox.of(gateways, book, agenda);
    }

    /** Returns a handler for each operation of the contract. */
    List<OperationHandler> handlers() {
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

    /** Forgets all orders and what came of them. */
    void clear() {
        faults.reset();
        book.clear(() -> {
            notifications.clear();
            agenda.clear();
            tokens.clear();
            affiliates.clear();
            outbox.clear();
        });
        breaches.clear();
    }

    void close() {
        agenda.close();
        notifications.close();
        web.close();
    }
}
