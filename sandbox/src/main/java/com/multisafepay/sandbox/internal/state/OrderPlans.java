package com.multisafepay.sandbox.internal.state;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Keeps the plans of orders in the agenda: each stands there as long as its order has it, even when the order's key changes. */
final class OrderPlans {
    private final Agenda agenda;
    private final OrderBook book;

    OrderPlans(Agenda agenda, OrderBook book) {
        this.agenda = agenda;
        this.book = book;
    }

    StoredOrder.Plan plan(Instant at, BiFunction<StoredOrder, Instant, StoredOrder> change) {
        return new StoredOrder.Plan(agenda.entry(at), change);
    }

    /** Takes over the plans of an order that was written. */
    void replan(Optional<StoredOrder> before, StoredOrder order) {
        List<StoredOrder.Plan> known = before.map(StoredOrder::plans).orElse(List.of());
        for (StoredOrder.Plan plan : known) {
            if (!order.plans().contains(plan)) {
                agenda.drop(plan.entry());
            }
        }
        String session = order.session().id();
        for (StoredOrder.Plan plan : order.plans()) {
            if (!known.contains(plan)) {
                agenda.plan(plan.entry(), time -> book.change(due(session, plan, time)));
            }
        }
    }

    void drop(StoredOrder order) {
        order.plans().forEach(plan -> agenda.drop(plan.entry()));
    }

    private static Function<UnitOfWork, Optional<StoredOrder>> due(
            String session, StoredOrder.Plan plan, Instant time) {
        return unit -> unit.ofSession(session)
                .filter(order -> order.plans().contains(plan))
                .map(order -> unit.put(plan.change().apply(order.without(plan), time)));
    }
}
