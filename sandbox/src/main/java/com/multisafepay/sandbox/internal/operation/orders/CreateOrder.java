package com.multisafepay.sandbox.internal.operation.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.operation.tokens.TokenStore;
import com.multisafepay.sandbox.internal.simulation.OrderLife;
import com.multisafepay.sandbox.internal.state.Ids;
import com.multisafepay.sandbox.internal.state.Ledger;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.Session;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.sandbox.internal.state.UnitOfWork;
import com.multisafepay.spec.GatewayTable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Plays {@code createOrder}: checks the rules, keeps the order, and answers by its flow. */
final class CreateOrder implements OperationHandler {
    private static final Duration EVENTS = Duration.ofDays(7);

    private final NewOrderRules rules;
    private final GatewayTable gateways;
    private final OrderBook book;
    private final OrderLife life;
    private final OrderView view;
    private final TokenStore stored;
    private final Ids ids;
    private final BiPredicate<String, String> enabled;
    private final CustomerVerification verification = new CustomerVerification();

    /**
     * A handler over the table of payment methods, the orders with their life, stored cards, and a source of ids; {@code enabled} tells whether
     * the site of a key has a payment method enabled.
     */
    CreateOrder(
            GatewayTable gateways,
            OrderBook book,
            OrderLife life,
            OrderView view,
            TokenStore stored,
            Ids ids,
            BiPredicate<String, String> enabled) {
        this.rules = new NewOrderRules(gateways);
        this.gateways = gateways;
        this.book = book;
        this.life = life;
        this.view = view;
        this.stored = stored;
        this.ids = ids;
        this.enabled = enabled;
    }

    @Override
    public String operationId() {
        return "createOrder";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        NewOrder order = new NewOrder(call.body(), gateways);
        rules.check(order);
        order.method()
                .filter(method -> !enabled.test(call.apiKey(), method.id()))
                .ifPresent(method -> {
                    throw ApiError.refused(
                            ErrorCode.GATEWAY,
                            "No gateway (payment method) available. gateway: " + method.id()
                                    + " is not enabled for the site");
                });
        Instant now = book.now();
        LocalDate today = book.local(now).toLocalDate();
        Optional<TokenStore.Stored> charged = charged(order, today);
        Optional<DirectPayment> payment =
                order.direct() ? Optional.of(DirectPayment.of(order, today, charged)) : Optional.empty();
        charged.ifPresent(each -> order.body().withObject("/gateway_info").setAll(each.info()));
        Session session =
                session(order, payment.map(DirectPayment::customerActs).orElse(true), call, now);
        StoredOrder open = StoredOrder.open(
                order.orderId(),
                session,
                Json.write(order.body()),
                Ledger.of(order.amount(), order.currency(), order.manualCapture()),
                book.local(now));
        StoredOrder created = book.change(unit -> {
            StoredOrder made = inPlace(unit, open);
            return unit.put(payment.map(
                            direct -> life.follow(life.begin(made, direct.method(), now), direct.script(), now))
                    .orElseGet(() -> life.endSession(made)));
        });
        if (order.direct()) {
            return complete(order, created);
        }
        ObjectNode told = Json.object()
                .put("order_id", created.orderId())
                .put("session_id", created.session().id())
                .put("events_token", eventsToken(created.session(), now))
                .put("events_stream_url", call.server() + "/events/stream/");
        return created.session().terminal().isPresent()
                ? told
                : told.put("payment_url", created.session().paymentUrl());
    }

    /** Finds the stored card or account that an order names; one that is unknown, removed or of another customer makes no order. */
    private Optional<TokenStore.Stored> charged(NewOrder order, LocalDate today) {
        String reference = order.text("/customer/reference").orElse("");
        return order.text("/recurring_id")
                .map(token -> stored.behind(token, reference, YearMonth.from(today))
                        .orElseThrow(() -> ApiError.refused(ErrorCode.UNSPECIFIED, "Token not found")));
    }

    /** A token for the events of a session, good for a week or as long as the link. */
    private String eventsToken(Session session, Instant now) {
        Instant week = now.plus(EVENTS);
        return ids.eventsToken(session.id(), session.until().isAfter(week) ? session.until() : week);
    }

    private JsonNode complete(NewOrder order, StoredOrder stored) {
        ObjectNode told = view.order(stored).put("payment_url", stored.session().paymentUrl());
        if (stored.state().open() && order.text("/gateway_info/card_number").isPresent()) {
            told.set(
                    "customer_verification",
                    verification.leadingTo(stored.session().paymentUrl()));
        }
        boolean code = order.gateway().filter("WECHAT"::equals).isPresent();
        return code ? told.put("qr_url", stored.session().paymentUrl()) : told;
    }

    /** Puts a new order in the place of an unpaid one with the same key. */
    private static StoredOrder inPlace(UnitOfWork unit, StoredOrder order) {
        Optional<StoredOrder> before = unit.withKey(order.orderId());
        if (before.filter(CreateOrder::usedUp).isPresent()) {
            throw ApiError.refused(
                    ErrorCode.ORDER_ID, "order_id: already belongs to a completed order; every order needs its own");
        }
        order.session().terminal().ifPresent(at -> checkFree(unit, at, order.orderId()));
        return before.map(order::inPlaceOf).orElse(order);
    }

    /** A terminal waits for one order at a time. */
    private static void checkFree(UnitOfWork unit, Session.Terminal at, String orderId) {
        boolean taken =
                unit.waitsAt(at.id()).filter(other -> !other.equals(orderId)).isPresent();
        if (taken) {
            throw ApiError.refused(
                    ErrorCode.UNSPECIFIED, "gateway_info.terminal_id: the terminal waits for another order");
        }
    }

    /** Once money is on its way, to the merchant or to a card, another order needs another key. */
    private static boolean usedUp(StoredOrder order) {
        return order.everCompleted() || order.state().status().equals("reserved");
    }

    private Session session(NewOrder order, boolean customerActs, ApiCall call, Instant now) {
        String id = ids.session();
        Optional<Session.Terminal> terminal = order.terminal();
        if (terminal.isPresent()) {
            return new Session(
                    id, "", now.plus(Session.Terminal.PATIENCE), 0, call.apiKey(), order.reminds(), terminal);
        }
        String locale = PageLocale.of(order.text("/customer/locale").orElse("en_US"));
        String page = call.server() + "/connect/" + id + "/?lang=" + locale;
        String url = customerActs
                ? page
                : order.text("/payment_options/redirect_url").orElse(page);
        return new Session(id, url, now.plus(order.activeFor()), 0, call.apiKey(), order.reminds(), terminal);
    }
}
