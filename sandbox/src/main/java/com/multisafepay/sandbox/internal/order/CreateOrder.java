package com.multisafepay.sandbox.internal.order;

import static com.multisafepay.sandbox.internal.page.Html.tag;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.ApiError;
import com.multisafepay.sandbox.internal.api.ErrorCode;
import com.multisafepay.sandbox.internal.api.Json;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.GatewayTable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Plays {@code createOrder}: checks the rules, keeps the order, and answers by its flow. */
public final class CreateOrder implements OperationHandler {
    private final NewOrderRules rules;
    private final GatewayTable gateways;
    private final OrderBook book;
    private final OrderLife life;
    private final OrderView view;
    private final BusyTerminals terminals;
    private final StoredMethods stored;
    private final Ids ids;

    /** A handler over the table of payment methods, the orders with their life, the terminals, what tokens stand for, and a source of ids. */
    public CreateOrder(
            GatewayTable gateways,
            OrderBook book,
            OrderLife life,
            BusyTerminals terminals,
            StoredMethods stored,
            Ids ids) {
        this.rules = new NewOrderRules(gateways);
        this.gateways = gateways;
        this.book = book;
        this.life = life;
        this.view = new OrderView(gateways);
        this.terminals = terminals;
        this.stored = stored;
        this.ids = ids;
    }

    @Override
    public String operationId() {
        return "createOrder";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        NewOrder order = new NewOrder(call.body(), gateways);
        rules.check(order);
        Instant now = book.now();
        StoredOrder stored = book.make(order.orderId(), before -> made(order, before, call, now));
        if (order.direct()) {
            return complete(order, stored);
        }
        ObjectNode told = Json.object()
                .put("order_id", stored.orderId())
                .put("session_id", stored.session().id());
        return stored.session().terminal().isPresent()
                ? told.put("events_token", ids.session()).put("events_stream_url", call.server() + "/events/stream/")
                : told.put("payment_url", stored.session().paymentUrl());
    }

    private JsonNode complete(NewOrder order, StoredOrder stored) {
        ObjectNode told = view.order(stored).put("payment_url", stored.session().paymentUrl());
        if (stored.standing().open() && order.text("/gateway_info/card_number").isPresent()) {
            told.set("customer_verification", verification(stored.session().paymentUrl()));
        }
        boolean code = order.gateway().filter("WECHAT"::equals).isPresent();
        return code ? told.put("qr_url", stored.session().paymentUrl()) : told;
    }

    /** 3-D Secure for shops that show a form instead of going to the payment URL: it leads to the same page. */
    private static ObjectNode verification(String paymentUrl) {
        int query = paymentUrl.indexOf("?lang=");
        String form = tag("form")
                .attr("method", "get")
                .attr("action", paymentUrl.substring(0, query))
                .with(tag("input")
                        .attr("type", "hidden")
                        .attr("name", "lang")
                        .attr("value", paymentUrl.substring(query + "?lang=".length()))
                        .with())
                .markup();
        return Json.object().put("html", form).put("type", "form");
    }

    private StoredOrder made(NewOrder order, Optional<StoredOrder> before, ApiCall call, Instant now) {
        if (before.filter(CreateOrder::usedUp).isPresent()) {
            throw ApiError.refused(
                    ErrorCode.ORDER_ID, "order_id: already belongs to a completed order; every order needs its own");
        }
        Optional<DirectPayment> payment = order.direct()
                ? Optional.of(DirectPayment.of(order, book.local(now).toLocalDate(), stored))
                : Optional.empty();
        StoredOrder open = StoredOrder.open(
                        order.orderId(),
                        session(order, payment.map(DirectPayment::customerActs).orElse(true), call, now),
                        Json.write(order.body()),
                        Ledger.of(order.amount(), order.currency(), order.manualCapture()),
                        before.map(each -> each.times().created()).orElse(book.local(now)),
                        book.local(now))
                .earlier(before.map(each -> each.retired().earlier()).orElse(List.of()));
        open.session().terminal().ifPresent(at -> terminals.take(at, order.orderId()));
        return payment.map(direct -> life.follow(life.begin(open, direct.method(), now), direct.course(), now))
                .orElseGet(() -> life.endSession(open));
    }

    /** Once money is on its way, to the merchant or to a card, another order needs another key. */
    private static boolean usedUp(StoredOrder order) {
        return order.everCompleted() || order.standing().status().equals("reserved");
    }

    private Session session(NewOrder order, boolean customerActs, ApiCall call, Instant now) {
        String id = ids.session();
        Optional<AtTerminal> terminal = AtTerminal.of(order);
        if (terminal.isPresent()) {
            return new Session(id, "", now.plus(AtTerminal.PATIENCE), 0, call.apiKey(), order.reminds(), terminal);
        }
        String locale = PageLocale.of(order.text("/customer/locale").orElse("en_US"));
        String page = call.server() + "/connect/" + id + "/?lang=" + locale;
        String url = customerActs
                ? page
                : order.text("/payment_options/redirect_url").orElse(page);
        return new Session(id, url, now.plus(order.activeFor()), 0, call.apiKey(), order.reminds(), terminal);
    }
}
