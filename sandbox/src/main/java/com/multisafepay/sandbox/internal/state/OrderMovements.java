package com.multisafepay.sandbox.internal.state;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Derives the movements that follow from an order as it stands. */
final class OrderMovements {
    private OrderMovements() {}

    /** Returns the movements that follow from an order as it stands. */
    static List<Movement> of(StoredOrder order) {
        List<Movement> all = new ArrayList<>();
        order.earlier().forEach(each -> all.add(attempt(order, each)));
        order.transaction().ifPresent(payment -> all.add(payment(order, payment)));
        for (LedgerEntry related : order.ledger().related()) {
            if (related.movesMoney()) {
                all.add(debit(order, related));
            }
        }
        return List.copyOf(all);
    }

    private static Movement attempt(StoredOrder order, StoredOrder.Attempt attempt) {
        List<StoredOrder.Moment> history = attempt.history();
        return new Movement(
                attempt.payment().id(),
                type(order),
                attempt.payment().method(),
                order.session().refundsToCard(),
                order.ledger().amount(),
                0,
                history,
                started(history),
                history.get(history.size() - 1).since(),
                Optional.empty(),
                order.orderId(),
                "",
                Map.of(),
                true,
                order.ledger().currency(),
                order);
    }

    private static Movement payment(StoredOrder order, StoredOrder.Transaction payment) {
        Ledger ledger = order.ledger();
        boolean refund = order.session().refundsToCard();
        long cost = refund ? 0 : Movement.cost(ledger.currency());
        return new Movement(
                payment.id(),
                type(order),
                payment.method(),
                refund,
                ledger.amount(),
                cost,
                order.history(),
                started(order.history()),
                order.times().modified(),
                order.times().completed(),
                order.orderId(),
                "",
                Map.of(),
                true,
                ledger.currency(),
                order);
    }

    /** Returns the type of an order's payment: a refund if the money goes to a card. */
    private static String type(StoredOrder order) {
        return order.session().refundsToCard() ? LedgerEntry.REFUND : "payment";
    }

    private static Movement debit(StoredOrder order, LedgerEntry related) {
        boolean completed = related.status().equals(LedgerEntry.COMPLETED);
        OrderState state = OrderState.of(related.status(), related.status());
        String own = related.refundOrderId();
        return new Movement(
                related.id(),
                related.type(),
                order.method(),
                true,
                related.amount(),
                0,
                List.of(StoredOrder.Moment.first(related.modified(), state)),
                related.created(),
                related.modified(),
                completed ? Optional.of(related.modified()) : Optional.empty(),
                own.isEmpty() ? related.orderId() : own,
                related.description(),
                related.vars(),
                false,
                order.ledger().currency(),
                order);
    }

    /** A payment starts when its method is picked, which is the last time that its order stands open. */
    private static LocalDateTime started(List<StoredOrder.Moment> history) {
        return history.stream()
                .filter(each -> each.state().open())
                .reduce((earlier, later) -> later)
                .orElse(history.get(0))
                .since();
    }
}
