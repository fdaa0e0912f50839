package com.multisafepay.sandbox.internal.simulation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.Ids;
import com.multisafepay.sandbox.internal.state.Ledger;
import com.multisafepay.sandbox.internal.state.LedgerEntry;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.OrderCart;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.time.Instant;
import java.util.Optional;

/** The actions of customers, banks and merchants on the payments of orders. */
public final class PaymentActions {
    /** The member of an order's request that holds the ways to ship it that its shop named. */
    public static final String SHIPPING_TOLD = "shipping_told";

    private final OrderBook book;
    private final OrderLife life;
    private final Ids ids;
    private final Attempts attempts;

    /** Creates the payments of the orders of a book. */
    public PaymentActions(OrderBook book, OrderLife life, Ids ids) {
        this.book = book;
        this.life = life;
        this.ids = ids;
        this.attempts = new Attempts(life);
    }

    /** Starts a payment by the method that the customer picked, unless one by this method is open. */
    public StoredOrder pick(String orderId, String method) {
        return book.change(orderId, order -> attempts.started(order, method, book.now()));
    }

    /** Follows a script by a method; the customer's details are kept as the merchant's would be. */
    public StoredOrder pay(String orderId, String method, PaymentScript script, ObjectNode details) {
        return book.change(orderId, order -> {
            Instant now = book.now();
            StoredOrder paying = with(attempts.started(order, method, now), details);
            return PayPalButton.asked(paying) && decides(script)
                    ? PayPalButton.decided(paying, script)
                    : life.follow(paying, script, now);
        });
    }

    /** Follows a script with the open payment, or with a new one by the order's own method where none is open. */
    public StoredOrder pay(String orderId, Optional<String> method, PaymentScript script) {
        return book.change(orderId, order -> {
            Instant now = book.now();
            boolean running = order.state().open() && order.transaction().isPresent() && method.isEmpty();
            StoredOrder paying =
                    running ? order : attempts.started(order, method.orElseGet(() -> Attempts.usual(order)), now);
            return PayPalButton.asked(paying) && decides(script)
                    ? PayPalButton.decided(paying, script)
                    : life.follow(Attempts.withCard(paying), script, now);
        });
    }

    /** Approves an order of PayPal's button, or lets PayPal decline it; the merchant captures it then. */
    public StoredOrder approve(String orderId, PaymentScript script) {
        return book.change(orderId, order -> {
            if (!PayPalButton.waits(order) || !decides(script)) {
                throw OrderLife.notAllowed(order);
            }
            return PayPalButton.decided(order, script);
        });
    }

    /** Returns whether an order waits for PayPal's button: its payment is captured once the customer has approved it. */
    public static boolean waitsForPayPal(StoredOrder order) {
        return PayPalButton.waits(order);
    }

    /** Refuses a capture that the customer of PayPal's button has not approved, or that PayPal declines. */
    public static void checkApproved(StoredOrder order) {
        PayPalButton.check(order);
    }

    private static boolean decides(PaymentScript script) {
        return script.atOnce()
                .filter(event -> event == Event.SUCCEEDED || event == Event.REFUSED)
                .isPresent();
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

    /** Keeps the ways to ship an order that its shop named. */
    public StoredOrder shippingTold(String orderId, ObjectNode ways) {
        return book.change(orderId, order -> {
            ObjectNode body = order.body();
            body.set(SHIPPING_TOLD, ways);
            return order.request(body);
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
                    ledger.with(LedgerEntry.done(
                            ids.transaction(),
                            LedgerEntry.CHARGEBACK,
                            charged.orderId(),
                            amount,
                            "Chargeback",
                            book.local(now))),
                    book.local(now));
        });
    }

    private static StoredOrder with(StoredOrder order, ObjectNode details) {
        if (details.isEmpty()) {
            return order;
        }
        ObjectNode body = order.body();
        body.withObject("/gateway_info").setAll(details);
        return order.request(body);
    }
}
