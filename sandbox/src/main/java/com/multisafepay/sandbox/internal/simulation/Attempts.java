package com.multisafepay.sandbox.internal.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Begins the attempts of customers to pay an order: with which method and card, and what is left of the attempt before. */
final class Attempts {
    private static final Set<String> BRANDS = Set.of("AMEX", "MAESTRO", "MASTERCARD", "VISA");

    private static final Set<String> WITH_NUMBERS = Set.of("CREDITCARD", "MISTERCASH");

    private static final List<String> OF_ONE_ATTEMPT =
            List.of("coupon_brand", "coupon_amount", "coupon_number", "authentication");

    private final OrderLife life;

    Attempts(OrderLife life) {
        this.life = life;
    }

    /** Returns an order whose payment by a method runs: a new one, unless one by this method is open. */
    StoredOrder started(StoredOrder order, String method, Instant now) {
        if (order.everCompleted()) {
            // It was released or charged back: its page has ended, and money that came a second time would exceed it.
            throw OrderLife.notAllowed(order);
        }
        StoredOrder.Transaction payment = order.transaction().orElse(null);
        if (payment == null) {
            return life.begin(order, method, now);
        }
        if (!order.state().open()) {
            return life.begin(afresh(order), method, now);
        }
        if (payment.method().equals("CREDITCARD") && BRANDS.contains(method)) {
            // The customer picked the form for all cards, and their number showed the brand.
            return order.transaction(new StoredOrder.Transaction(payment.id(), method, payment.token()));
        }
        return payment.method().equals(method) ? order : life.begin(order, method, now);
    }

    /** Removes what belonged to a failed attempt: its gift card is refilled, and its authentication does not count. */
    private static StoredOrder afresh(StoredOrder order) {
        ObjectNode body = order.body();
        if (body.path("gateway_info") instanceof ObjectNode info
                && OF_ONE_ATTEMPT.stream().anyMatch(info::has)) {
            info.remove(OF_ONE_ATTEMPT);
            return order.request(body);
        }
        return order;
    }

    /** Returns the method of an order that names none: what most would pay with. */
    static String usual(StoredOrder order) {
        String own = order.body().path("gateway").asText("");
        boolean page = order.session().terminal().isEmpty();
        String any = page && order.ledger().currency().equals("EUR") ? "IDEAL" : "VISA";
        return own.isEmpty() ? any : own;
    }

    /** Gives a payment by card that names none the test card of its brand, as if the customer had typed it. */
    static StoredOrder withCard(StoredOrder order) {
        ObjectNode body = order.body();
        boolean card = BRANDS.contains(order.method()) || WITH_NUMBERS.contains(order.method());
        if (!card
                || body.at("/gateway_info").has("card_number")
                || order.session().terminal().isPresent()) {
            return order;
        }
        body.withObject("/gateway_info")
                .put("card_number", TestCards.paying(order.method()))
                .put("card_expiry_date", "9912")
                .put("card_holder_name", holder(body.path("customer")));
        return order.request(body);
    }

    private static String holder(JsonNode customer) {
        String name = (customer.path("first_name").asText("")
                        + ' '
                        + customer.path("last_name").asText(""))
                .strip();
        return name.isEmpty() ? "A Bakker" : name;
    }
}
