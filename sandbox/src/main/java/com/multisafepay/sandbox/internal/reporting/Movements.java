package com.multisafepay.sandbox.internal.reporting;

import com.multisafepay.sandbox.internal.order.AtTerminal;
import com.multisafepay.sandbox.internal.order.Ledger;
import com.multisafepay.sandbox.internal.order.MinorUnits;
import com.multisafepay.sandbox.internal.order.OrderBook;
import com.multisafepay.sandbox.internal.order.RelatedTransaction;
import com.multisafepay.sandbox.internal.order.StoredOrder;
import com.multisafepay.sandbox.internal.state.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The movements that follow from the orders as they stand: the payments of each, those that came to nothing too, its refunds and its chargebacks. A capture is no movement
 * of its own: captured in full, the order's payment is settled; captured or shipped in parts, each part is an order with a payment.
 */
public final class Movements {
    private static final BigDecimal COST = new BigDecimal("0.44");

    private final OrderBook book;

    /** The movements of a book's orders. */
    public Movements(OrderBook book) {
        this.book = book;
    }

    /** Every movement, in no order. */
    Stream<Movement> all() {
        return book.all().flatMap(Movements::of);
    }

    /** The movement of an id. */
    Optional<Movement> find(String id) {
        return all().filter(each -> Long.toString(each.id()).equals(id)).findFirst();
    }

    private static Stream<Movement> of(StoredOrder order) {
        return Stream.of(
                        order.earlier().stream().map(each -> attempt(order, each)),
                        order.transaction().map(payment -> payment(order, payment)).stream(),
                        order.ledger().related().stream()
                                .filter(RelatedTransaction::movesMoney)
                                .map(each -> debit(order, each)))
                .flatMap(some -> some);
    }

    private static Movement attempt(StoredOrder order, StoredOrder.Attempt attempt) {
        List<StoredOrder.Moment> history = attempt.history();
        return new Movement(
                attempt.payment().id(),
                type(order),
                attempt.payment().method(),
                AtTerminal.refunds(order),
                order.ledger().amount(),
                0,
                0,
                history,
                started(history),
                history.get(history.size() - 1).since(),
                Optional.empty(),
                order.orderId(),
                "",
                Map.of(),
                order);
    }

    private static Movement payment(StoredOrder order, StoredOrder.Transaction payment) {
        Ledger ledger = order.ledger();
        boolean refund = AtTerminal.refunds(order);
        long cost = refund ? 0 : cost(ledger.currency());
        // What was shipped in parts moves with the parts.
        long change = refund ? -ledger.amount() : ledger.shipRemain() - cost;
        return new Movement(
                payment.id(),
                type(order),
                payment.method(),
                refund,
                ledger.amount(),
                cost,
                change,
                order.history(),
                started(order.history()),
                order.times().modified(),
                order.times().completed(),
                order.orderId(),
                "",
                Map.of(),
                order);
    }

    /** What the payment of an order is: money for the merchant, unless it goes to a card. */
    private static String type(StoredOrder order) {
        return AtTerminal.refunds(order) ? RelatedTransaction.REFUND : "payment";
    }

    private static Movement debit(StoredOrder order, RelatedTransaction related) {
        boolean completed = related.status().equals(RelatedTransaction.COMPLETED);
        Standing standing = Standing.of(related.status(), related.status());
        String own = related.refundOrderId();
        return new Movement(
                related.id(),
                related.type(),
                order.method(),
                true,
                related.amount(),
                0,
                -related.amount(),
                List.of(new StoredOrder.Moment(related.modified(), standing)),
                related.created(),
                related.modified(),
                completed ? Optional.of(related.modified()) : Optional.empty(),
                own.isEmpty() ? related.orderId() : own,
                related.description(),
                related.vars(),
                order);
    }

    /** A payment starts when its method is picked, which is the last time that its order stands open. */
    private static LocalDateTime started(List<StoredOrder.Moment> history) {
        return history.stream()
                .filter(each -> each.standing().open())
                .reduce((earlier, later) -> later)
                .orElse(history.get(0))
                .since();
    }

    /** The cost that an order tells in major units, in minor ones. */
    private static long cost(String currency) {
        return COST.setScale(MinorUnits.digits(currency), RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
    }
}
