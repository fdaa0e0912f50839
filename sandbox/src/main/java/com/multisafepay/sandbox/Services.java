package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.api.ContractBreaches;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.api.PagedHandler;
import com.multisafepay.sandbox.internal.contract.ContractSchema;
import com.multisafepay.sandbox.internal.contract.GatewayTable;
import com.multisafepay.sandbox.internal.mail.Outbox;
import com.multisafepay.sandbox.internal.notification.NotificationBody;
import com.multisafepay.sandbox.internal.notification.Notifications;
import com.multisafepay.sandbox.internal.notification.Receiver;
import com.multisafepay.sandbox.internal.operation.account.Account;
import com.multisafepay.sandbox.internal.operation.captures.CaptureOperations;
import com.multisafepay.sandbox.internal.operation.gateways.GatewayOperations;
import com.multisafepay.sandbox.internal.operation.orders.OrderOperations;
import com.multisafepay.sandbox.internal.operation.orders.OrderView;
import com.multisafepay.sandbox.internal.operation.refunds.Refunds;
import com.multisafepay.sandbox.internal.operation.reporting.ReportingOperations;
import com.multisafepay.sandbox.internal.operation.terminals.TerminalOperations;
import com.multisafepay.sandbox.internal.operation.tokens.TokenStore;
import com.multisafepay.sandbox.internal.pages.PageRouter;
import com.multisafepay.sandbox.internal.simulation.OrderLife;
import com.multisafepay.sandbox.internal.simulation.Payments;
import com.multisafepay.sandbox.internal.state.Agenda;
import com.multisafepay.sandbox.internal.state.Ids;
import com.multisafepay.sandbox.internal.state.OrderBook;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The parts of a sandbox, wired: the orders, what becomes of them, who hears of it, and a handler for each operation. */
final class Services {
    final GatewayTable gateways = GatewayTable.bundled();
    final Agenda agenda;
    final OrderBook book;
    final Payments payments;
    final Refunds refunds;
    final Notifications notifications;
    final Outbox outbox;
    final PageRouter.Parts forPages;
    private final Account account = new Account();
    private final TokenStore tokens = new TokenStore();
    private final List<OperationHandler> handlers;

    /** Wires a sandbox that goes by a clock; merchants are told of orders in a form, as a receiver reaches them. */
    Services(
            SandboxClock clock,
            RandomGenerator random,
            Optional<ContractSchema> notification,
            ContractBreaches breaches,
            Receiver receiver,
            Limits limits) {
        Ids ids = new Ids(random);
        this.agenda = new Agenda(clock);
        this.book = new OrderBook(clock, agenda, limits.mostOrders(), limits.mostBytes(), limits.yieldPoint());
        OrderLife life = new OrderLife(book, gateways, ids);
        this.payments = new Payments(book, life, ids);
        this.refunds = new Refunds(book, life, ids);
        OrderView view = new OrderView(gateways);
        this.notifications = new Notifications(
                book,
                account::notificationUrl,
                agenda,
                clock,
                receiver,
                new NotificationBody(view::found, notification, breaches));
        book.listen(tokens);
        book.listen(notifications);
        this.outbox = Outbox.of(gateways, book, agenda);
        this.forPages = new PageRouter.Parts(gateways, book, life, payments, refunds, notifications, outbox);
        this.handlers = Stream.of(
                        OrderOperations.of(gateways, book, life, tokens, ids),
                        refunds.operations(gateways),
                        CaptureOperations.of(gateways, book, life, ids),
                        tokens.operations(clock),
                        GatewayOperations.of(gateways),
                        ReportingOperations.of(gateways, book, clock),
                        TerminalOperations.of(gateways, book, account::siteName),
                        account.operations(ids, clock))
                .flatMap(List::stream)
                .map(this::recorded)
                .toList();
    }

    /** A handler for each operation of the contract. */
    List<OperationHandler> handlers() {
        return handlers;
    }

    /** A paged one only reads. */
    private OperationHandler recorded(OperationHandler handler) {
        return handler instanceof PagedHandler ? handler : new RecordedHandler(handler, book);
    }

    /** Forgets everything. */
    void clear() {
        book.clear(() -> {
            notifications.clear();
            agenda.clear();
            tokens.clear();
            account.clear();
            outbox.clear();
        });
    }
}
