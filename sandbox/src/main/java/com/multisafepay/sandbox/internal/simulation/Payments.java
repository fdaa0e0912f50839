package com.multisafepay.sandbox.internal.simulation;

import com.fasterxml.jackson.databind.JsonNode;
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
    /** The member of an order's request that holds the ways to ship it that its shop told. */
    public static final String SHIPPING_TOLD = "shipping_told";

    private static final Set<String> BRANDS = Set.of("AMEX", "MAESTRO", "MASTERCARD", "VISA");

    private static final Set<String> WITH_NUMBERS = Set.of("CREDITCARD", "MISTERCASH");

    private static final List<String> OF_ONE_ATTEMPT =
            List.of("coupon_brand", "coupon_amount", "coupon_number", "authentication");

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
            StoredOrder paying = with(started(order, method, now), details);
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
            StoredOrder paying = running ? order : started(order, method.orElseGet(() -> usual(order)), now);
            return PayPalButton.asked(paying) && decides(script)
                    ? PayPalButton.decided(paying, script)
                    : life.follow(withCard(paying), script, now);
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

    private static boolean decides(PaymentScript script) {
        return script.atOnce()
                .filter(event -> event == Event.SUCCEEDED || event == Event.REFUSED)
                .isPresent();
    }

    /** Gives a payment by card that names none the test card of its brand, as if the customer had typed it. */
    private static StoredOrder withCard(StoredOrder order) {
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

    /** Keeps the ways to ship an order that its shop told. */
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
