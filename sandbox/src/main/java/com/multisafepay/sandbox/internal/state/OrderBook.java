package com.multisafepay.sandbox.internal.state;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * All orders with their sessions, payments, plans and effects, under one lock. A change takes effect whole or not at all, over one or
 * several orders; listeners hear of it once it is final, without the lock. Safe to use from many threads.
 */
public final class OrderBook extends LockedOrders {
    /** The yield point after an order was read. */
    public static final String ORDER_READ = "order read";
    /** The yield point after a change became final, before listeners hear of it. */
    public static final String CHANGE_FINAL = "change final";

    /**
     * A search for orders. An empty text asks for all.
     *
     * @param id a part of the order's id in any case, or the id of its payment
     * @param status the order's status
     * @param method the payment method
     * @param since the first moment at which it was made; empty for no beginning
     * @param skipped how many to leave out
     * @param most how many to return
     */
    public record Search(
            String id, String status, String method, Optional<LocalDateTime> since, int skipped, int most) {

        /** Returns a search for the newest orders. */
        public static Search newest(int most) {
            return new Search("", "", "", Optional.empty(), 0, most);
        }

        /** Returns what tells whether an order has the id that it looks for. */
        Predicate<StoredOrder> ofId() {
            String part = id.toLowerCase(Locale.ROOT);
            long payment = id.matches("[1-9][0-9]{0,17}") ? Long.parseLong(id) : -1;
            return order -> order.orderId().toLowerCase(Locale.ROOT).contains(part)
                    || order.transaction().filter(each -> each.id() == payment).isPresent();
        }
    }

    /**
     * The orders of a search.
     *
     * @param orders those that it asked for, the newest first
     * @param count how many it found in all
     */
    public record Found(List<StoredOrder> orders, int count) {}

    private final ChangeQueue queue = new ChangeQueue();
    private final OrderPlans plans;

    /** Creates an empty book; it forgets the oldest orders beyond a number or a weight in bytes. Tests take the names of yield points. */
    public OrderBook(Agenda agenda, int mostOrders, long mostBytes, Consumer<String> yieldPoint) {
        super(agenda, new OrderTable(mostOrders, mostBytes), new EffectJournal(agenda, mostOrders), yieldPoint);
        this.plans = new OrderPlans(agenda, this);
    }

    /**
     * Tells a listener of every change from now on, in sequence, each after it became final. The listener may read and change orders.
     *
     * @param changed takes each order before and after its change; a new order has nothing before it
     * @param forgotten takes each order that was forgotten to make room
     */
    public void listen(BiConsumer<Optional<StoredOrder>, StoredOrder> changed, Consumer<StoredOrder> forgotten) {
        queue.listen(new OrderListener(changed, forgotten));
    }

    /** Tells the order of any session in its turn: after all changes before, and before all later ones. Returns false where there is none. */
    public boolean follow(String sessionId, Consumer<StoredOrder> follower) {
        boolean found = locked(() -> {
            Optional<StoredOrder> order = table.ofSession(sessionId);
            order.ifPresent(now -> queue.inTurn(() -> follower.accept(now)));
            return order.isPresent();
        });
        queue.tell();
        return found;
    }

    /** Answers a call: what it changes on this thread is an effect of its operation. */
    public <T> T during(String operationId, Supplier<T> call) {
        return effects.during(operationId, call);
    }

    /** Changes orders; what the change wrote is final when this returns, and every listener has heard of it. */
    public <T> T change(Function<UnitOfWork, T> work) {
        if (changing()) {
            throw new IllegalStateException("A change of orders cannot hold another one");
        }
        T result = locked(() -> {
            UnitOfWork unit = new UnitOfWork(table, yieldPoint);
            T changed = work.apply(unit);
            unit.forEach(this::put);
            table.forgetOldest(this::forget);
            effects.forgetOldest();
            return changed;
        });
        yieldPoint.accept(CHANGE_FINAL);
        queue.tell();
        return result;
    }

    /** Changes one order; one that does not exist is refused. */
    public StoredOrder change(String id, UnaryOperator<StoredOrder> change) {
        return change(unit -> unit.change(id, change));
    }

    /** Plans a change of an order; it stands in the agenda once the order is written. */
    public StoredOrder plan(StoredOrder order, Instant at, BiFunction<StoredOrder, Instant, StoredOrder> change) {
        return order.plan(plans.plan(at, change));
    }

    /** Forgets an order as if it had never been, and tells listeners; nothing happens where there is none. */
    public void forget(String id) {
        locked(() -> {
            table.forget(id, this::forget);
            return 0;
        });
        queue.tell();
    }

    /** Forgets all orders, and runs something more before listeners hear of any other change. */
    public void clear(Runnable more) {
        queue.clear(() -> {
            locked(() -> {
                table.clear(plans::drop);
                effects.clear();
                return 0;
            });
            more.run();
        });
    }

    private void put(String keyBefore, StoredOrder order) {
        table.put(keyBefore, order, (place, before) -> {
            effects.changed(place, before, order);
            plans.replan(before, order);
            queue.add(listener -> listener.changed().accept(before, order));
        });
    }

    private void forget(long place, StoredOrder order) {
        effects.forget(place);
        plans.drop(order);
        queue.add(listener -> listener.forgotten().accept(order));
    }
}
