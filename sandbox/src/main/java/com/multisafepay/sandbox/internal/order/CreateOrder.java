package com.multisafepay.sandbox.internal.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.ApiError;
import com.multisafepay.sandbox.internal.api.ErrorCode;
import com.multisafepay.sandbox.internal.api.Json;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.GatewayTable;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Plays {@code createOrder}: checks the rules, keeps the order, and answers by its flow. */
public final class CreateOrder implements OperationHandler {
    private final NewOrderRules rules;
    private final GatewayTable gateways;
    private final OrderStore orders;
    private final OrderView view;
    private final Ids ids;
    private final Clock clock;

    /** A handler over the table of payment methods, the store of orders, and sources of ids and time. */
    public CreateOrder(GatewayTable gateways, OrderStore orders, Ids ids, Clock clock) {
        this.rules = new NewOrderRules(gateways);
        this.gateways = gateways;
        this.orders = orders;
        this.view = new OrderView(gateways);
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String operationId() {
        return "createOrder";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        NewOrder order = new NewOrder(call.body(), gateways);
        rules.check(order);
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        StoredOrder stored = orders.change(order.orderId(), before -> made(order, before, call.server(), now));
        return order.direct()
                ? complete(order, stored)
                : Json.object()
                        .put("order_id", stored.orderId())
                        .put("payment_url", stored.session().paymentUrl())
                        .put("session_id", stored.session().id());
    }

    private JsonNode complete(NewOrder order, StoredOrder stored) {
        ObjectNode told = view.order(stored).put("payment_url", stored.session().paymentUrl());
        boolean code = order.gateway().filter("WECHAT"::equals).isPresent();
        return code ? told.put("qr_url", stored.session().paymentUrl()) : told;
    }

    private StoredOrder made(NewOrder order, Optional<StoredOrder> before, URI server, LocalDateTime now) {
        if (before.filter(StoredOrder::everCompleted).isPresent()) {
            throw ApiError.refused(
                    ErrorCode.ORDER_ID, "order_id: already belongs to a completed order; every order needs its own");
        }
        Optional<DirectPayment> payment =
                order.direct() ? Optional.of(DirectPayment.of(order, now.toLocalDate())) : Optional.empty();
        Standing standing = payment.map(DirectPayment::standing).orElse(Standing.INITIALIZED);
        return new StoredOrder(
                order.orderId(),
                session(order, payment.map(DirectPayment::customerActs).orElse(true), server),
                Json.write(order.body()),
                standing,
                payment.map(each -> new StoredOrder.Transaction(ids.transaction(), each.method(), token(order, each))),
                new StoredOrder.Times(
                        before.map(each -> each.times().created()).orElse(now),
                        now,
                        standing.completed() ? Optional.of(now) : Optional.empty()));
    }

    private StoredOrder.Session session(NewOrder order, boolean customerActs, URI server) {
        String id = ids.session();
        String locale = PageLocale.of(order.text("/customer/locale").orElse("en_US"));
        String page = server + "/connect/" + id + "/?lang=" + locale;
        String url = customerActs
                ? page
                : order.text("/payment_options/redirect_url").orElse(page);
        return new StoredOrder.Session(id, url);
    }

    private String token(NewOrder order, DirectPayment payment) {
        boolean asked = order.text("/recurring_model").isPresent()
                || order.text("/customer/reference").isPresent();
        return order.text("/recurring_id")
                .orElseGet(() -> asked && payment.standing().completed() ? ids.token() : "");
    }
}
