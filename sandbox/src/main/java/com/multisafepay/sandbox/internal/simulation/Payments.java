package com.multisafepay.sandbox.internal.simulation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.Ids;
import com.multisafepay.sandbox.internal.state.Ledger;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.OrderCart;
import com.multisafepay.sandbox.internal.state.RelatedTransaction;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The actions of customers, banks and merchants on the payments of orders. */
public final class Payments {
    private static final Set<String> BRANDS = Set.of("AMEX", "MAESTRO", "MASTERCARD", "VISA");

    private static final List<String> OF_ONE_ATTEMPT = List.of("coupon_brand", "coupon_amount", "authentication");

    private final OrderBook book;
    private final OrderLife life;
    private final Ids ids;

    /** Creates the payments of the orders of a book. */
    public Payments(OrderBook book, OrderLife life, Ids ids) {
        this.book = book;
        this.life = life;
        this.ids = ids;
    }

    /** Starts a payment by the method that the customer picked, unless one by this method is open. */
    public StoredOrder pick(String orderId, String method) {
        return book.change(orderId, order -> started(order, method, book.now()));
    }

    /** Follows a script by a method; the customer's details are kept as the merchant's would be. */
    public StoredOrder pay(String orderId, String method, PaymentScript script, ObjectNode details) {
        return book.change(orderId, order -> {
            Instant now = book.now();
            return life.follow(with(started(order, method, now), details), script, now);
        });
    }

    /** Follows a script with the open payment, or with a new one by the order's own method where none is open. */
    public StoredOrder pay(String orderId, Optional<String> method, PaymentScript script) {
        return book.change(orderId, order -> {
            Instant now = book.now();
            boolean running = order.state().open() && order.transaction().isPresent() && method.isEmpty();
            return life.follow(
                    running ? order : started(order, method.orElseGet(() -> usual(order)), now), script, now);
        });
    }

    /** Sets the customer's address and shipping; shipping becomes a line of the cart and raises the amount. */
    public StoredOrder address(String orderId, ObjectNode person, Optional<ObjectNode> shipping) {
        return book.change(orderId, order -> {
            ObjectNode body = order.body();
            body.withObject("/customer").setAll(person);
            body.withObject("/delivery").setAll(person);
            if (shipping.isEmpty() || OrderCart.of(order).ships()) {
                return order.request(body);
            }
            Ledger ledger = order.ledger();
            body.withObject("/shopping_cart").withArray("items").add(shipping.get());
            long more = OrderCart.of(body, ledger.currency()).minorUnits()
                    - OrderCart.of(order).minorUnits();
            long amount = ledger.amount() + more;
            return order.request(body.put("amount", amount))
                    .ledger(Ledger.of(amount, ledger.currency(), ledger.manualCapture()), book.local(book.now()));
        });
    }

    /** Applies an event to an order. */
    public StoredOrder happen(String orderId, Event event) {
        return book.change(orderId, order -> life.happen(order, event, book.now()));
    }

    /** Charges back what was paid and not refunded. */
    public StoredOrder chargeBack(String orderId) {
        return book.change(orderId, order -> {
            if (order.session().refundsToCard()) {
                throw OrderLife.notAllowed(order);
            }
            Instant now = book.now();
            StoredOrder charged = life.happen(order, Event.CHARGED_BACK, now);
            Ledger ledger = charged.ledger();
            long amount = ledger.amount() - ledger.refunded();
            return charged.ledger(
                    ledger.with(RelatedTransaction.done(
                            ids.transaction(),
                            RelatedTransaction.CHARGEBACK,
                            charged.orderId(),
                            amount,
                            "Chargeback",
                            book.local(now))),
                    book.local(now));
        });
    }

    private StoredOrder started(StoredOrder order, String method, Instant now) {
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

    private static StoredOrder with(StoredOrder order, ObjectNode details) {
        if (details.isEmpty()) {
            return order;
        }
        ObjectNode body = order.body();
        body.withObject("/gateway_info").setAll(details);
        return order.request(body);
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

    private static String usual(StoredOrder order) {
        String own = order.body().path("gateway").asText("");
        boolean page = order.session().terminal().isEmpty();
        String any = page && order.ledger().currency().equals("EUR") ? "IDEAL" : "VISA";
        return own.isEmpty() ? any : own;
    }
}
