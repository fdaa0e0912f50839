package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.api.ContractBreaches;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.api.PagedHandler;
import com.multisafepay.sandbox.internal.auth.CreateApplePaySession;
import com.multisafepay.sandbox.internal.auth.GetApiToken;
import com.multisafepay.sandbox.internal.capture.CancelAuthorisation;
import com.multisafepay.sandbox.internal.capture.CaptureOrder;
import com.multisafepay.sandbox.internal.contract.ContractSchema;
import com.multisafepay.sandbox.internal.contract.GatewayTable;
import com.multisafepay.sandbox.internal.dashboard.Dashboard;
import com.multisafepay.sandbox.internal.gateways.GetGateway;
import com.multisafepay.sandbox.internal.gateways.GetPaymentMethod;
import com.multisafepay.sandbox.internal.gateways.ListGateways;
import com.multisafepay.sandbox.internal.gateways.ListIssuers;
import com.multisafepay.sandbox.internal.gateways.ListPaymentMethods;
import com.multisafepay.sandbox.internal.mail.Outbox;
import com.multisafepay.sandbox.internal.mail.SecondChance;
import com.multisafepay.sandbox.internal.mail.TransferInstructions;
import com.multisafepay.sandbox.internal.notify.NotificationBody;
import com.multisafepay.sandbox.internal.notify.Notifications;
import com.multisafepay.sandbox.internal.notify.Receiver;
import com.multisafepay.sandbox.internal.order.AddOrderFile;
import com.multisafepay.sandbox.internal.order.CancelOpenOrder;
import com.multisafepay.sandbox.internal.order.CreateOrder;
import com.multisafepay.sandbox.internal.order.GetOrder;
import com.multisafepay.sandbox.internal.order.OrderLife;
import com.multisafepay.sandbox.internal.order.OrderParts;
import com.multisafepay.sandbox.internal.order.Payments;
import com.multisafepay.sandbox.internal.order.Shipping;
import com.multisafepay.sandbox.internal.order.UpdateOrder;
import com.multisafepay.sandbox.internal.pad.PadHandlers;
import com.multisafepay.sandbox.internal.pos.GetReceipt;
import com.multisafepay.sandbox.internal.pos.TerminalHandlers;
import com.multisafepay.sandbox.internal.refund.CancelRefund;
import com.multisafepay.sandbox.internal.refund.RefundOrder;
import com.multisafepay.sandbox.internal.refund.Refunds;
import com.multisafepay.sandbox.internal.reporting.GetMe;
import com.multisafepay.sandbox.internal.reporting.GetTransaction;
import com.multisafepay.sandbox.internal.reporting.ListCategories;
import com.multisafepay.sandbox.internal.reporting.ListClosingBalances;
import com.multisafepay.sandbox.internal.reporting.ListTransactions;
import com.multisafepay.sandbox.internal.site.Site;
import com.multisafepay.sandbox.internal.site.SiteHandlers;
import com.multisafepay.sandbox.internal.state.Agenda;
import com.multisafepay.sandbox.internal.state.Ids;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.token.TokenHandlers;
import com.multisafepay.sandbox.internal.token.TokenStore;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What stands behind the API: the orders, what becomes of them, and a handler for each operation. */
final class Backend {
    final GatewayTable gateways = GatewayTable.bundled();
    final Agenda agenda;
    final OrderBook book;
    final Payments payments;
    final Refunds refunds;
    final Notifications notifications;
    final Outbox outbox = new Outbox();
    final Dashboard dashboard;
    private final TokenStore tokens = new TokenStore();
    private final Site site = new Site();
    private final SecondChance secondChance;
    private final List<OperationHandler> handlers;

    /** So many orders that go by a clock; merchants are told of them in a form, as a receiver reaches them. */
    Backend(
            SandboxClock clock,
            RandomGenerator random,
            Optional<ContractSchema> notification,
            ContractBreaches breaches,
            Receiver receiver,
            Limits limits) {
        this.agenda = new Agenda(clock);
        this.book = new OrderBook(clock, agenda, limits.mostOrders(), limits.mostBytes(), limits.yieldPoint());
        Ids ids = new Ids(random);
        OrderLife life = new OrderLife(book, gateways, ids);
        OrderParts parts = new OrderParts(book, ids);
        this.payments = new Payments(book, life, ids);
        this.refunds = new Refunds(book, life, ids);
        this.notifications = new Notifications(
                book, site, agenda, clock, receiver, new NotificationBody(gateways, notification, breaches));
        this.secondChance = new SecondChance(gateways, book, agenda, outbox);
        book.listen(tokens);
        book.listen(notifications);
        book.listen(secondChance);
        book.listen(new TransferInstructions(book, outbox));
        this.dashboard =
                new Dashboard(new Dashboard.Parts(book, life, payments, refunds, notifications), clock::advance);
        List<OperationHandler> others = List.of(
                new CreateOrder(gateways, book, life, tokens, ids),
                new GetOrder(gateways, book),
                new UpdateOrder(book, life, new Shipping(book, life, parts, ids)),
                new CancelOpenOrder(book, life),
                new AddOrderFile(book),
                new RefundOrder(gateways, book, refunds),
                new CancelRefund(refunds),
                new CaptureOrder(gateways, book, life, parts, ids),
                new CancelAuthorisation(book, life),
                new ListGateways(gateways),
                new GetGateway(gateways),
                new ListTransactions(book, gateways, clock.getZone()),
                new GetTransaction(book, gateways),
                new ListClosingBalances(book, clock),
                new GetMe(),
                new ListCategories(),
                new ListPaymentMethods(gateways),
                new GetPaymentMethod(gateways),
                new ListIssuers(),
                new GetApiToken(ids),
                new CreateApplePaySession(ids, clock),
                new GetReceipt(gateways, book, site));
        this.handlers = Stream.of(
                        others,
                        new TokenHandlers(tokens, clock).all(),
                        new PadHandlers(gateways, book, life).all(),
                        new SiteHandlers(site).all(),
                        new TerminalHandlers().all())
                .flatMap(List::stream)
                .map(this::recorded)
                .toList();
    }

    /** A paged one only reads. */
    private OperationHandler recorded(OperationHandler handler) {
        return handler instanceof PagedHandler ? handler : new RecordedHandler(handler, book);
    }

    /** A handler for each operation of the contract. */
    List<OperationHandler> handlers() {
        return handlers;
    }

    /** Forgets everything. */
    void clear() {
        book.clear(() -> {
            notifications.clear();
            agenda.clear();
            tokens.clear();
            site.clear();
            outbox.clear();
            secondChance.clear();
        });
    }
}
