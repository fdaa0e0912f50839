package com.multisafepay.sandbox.internal.state;

import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.record.Effect;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * All orders with their sessions, payments, plans and effects, under one lock. A change takes effect whole or not at all, over one or
 * several orders; listeners are told of it once it is final, without the lock. Safe to use from many threads.
 */
public final class OrderBook {
    /** The yield point after an order was read. */
    public static final String ORDER_READ = "order read";
    /** The yield point after a change became final, before listeners are told. */
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

    private final ReentrantLock lock = new ReentrantLock();
    private final ChangeQueue queue = new ChangeQueue();
    private final Agenda agenda;
    private final OrderPlans plans;
    private final OrderTable table;
    private final EffectJournal effects;
    private final Consumer<String> yieldPoint;

    /** Creates an empty book; it forgets the oldest orders beyond a number or a weight in bytes. Tests take the names of yield points. */
    public OrderBook(Agenda agenda, int mostOrders, long mostBytes, Consumer<String> yieldPoint) {
        this.agenda = agenda;
        this.plans = new OrderPlans(agenda, this);
        this.table = new OrderTable(mostOrders, mostBytes);
        this.effects = new EffectJournal(agenda, mostOrders);
        this.yieldPoint = yieldPoint;
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

    /** Returns the time of the sandbox's clock. */
    public Instant now() {
        return agenda.now();
    }

    /** Returns an instant as the API writes it: local, in whole seconds. */
    public LocalDateTime local(Instant instant) {
        return agenda.local(instant);
    }

    /** Returns the midnight that follows an instant, when banks get their payments. */
    public Instant midnightAfter(Instant instant) {
        return agenda.midnightAfter(instant);
    }

    /** Returns the order of a key, else of the id of a payment. */
    public Optional<StoredOrder> find(String id) {
        Optional<StoredOrder> found = locked(() -> table.find(id));
        yieldPoint.accept(ORDER_READ);
        return found;
    }

    /** Returns the order of a key or of the id of a payment; one that does not exist is refused. */
    public StoredOrder need(String id) {
        return find(id).orElseThrow(OrderBook::unknown);
    }

    /** Returns the order of a page's session; a terminal's session has no page. */
    public Optional<StoredOrder> ofSession(String sessionId) {
        return locked(() -> table.ofSession(sessionId))
                .filter(order -> order.session().terminal().isEmpty());
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

    /** Returns the orders of a search, the newest first. */
    public Found search(Search search) {
        return locked(() -> table.index().search(search));
    }

    /** Returns the payment methods that orders have, by name. */
    public Set<String> methods() {
        return locked(table.index()::methods);
    }

    /** Returns the movements of a search, at most as many as it asks for. */
    public List<Movement> movements(MovementSearch search) {
        return locked(() -> table.movements().search(search));
    }

    /** Returns the movement of an id. */
    public Optional<Movement> movement(String id) {
        return locked(() -> table.movements().find(id));
    }

    /** Returns the latest effects of calls, the oldest first. */
    public List<Effect> effects() {
        return locked(effects::effects);
    }

    /** Answers a call: what it changes on this thread is an effect of its operation. */
    public <T> T during(String operationId, Supplier<T> call) {
        return effects.during(operationId, call);
    }

    /** Changes orders; what the change wrote is final when this returns, and every listener has heard of it. */
    public <T> T change(Function<UnitOfWork, T> work) {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("A change of orders cannot hold another one");
        }
        T result = locked(() -> {
            UnitOfWork unit = new UnitOfWork(table, yieldPoint);
            T changed = work.apply(unit);
            unit.forEach(this::put);
            table.forgetOldest(this::forget);
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

    /** Forgets all orders, and runs something more before a change of another order is told. */
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

    /** Returns whether another thread waits to read or change orders. */
    public boolean contended() {
        return lock.hasQueuedThreads();
    }

    /** Returns the refusal of an order that does not exist. */
    public static ApiError unknown() {
        return ApiError.refused(ErrorCode.ORDER_ID, "Invalid transaction ID");
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
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
