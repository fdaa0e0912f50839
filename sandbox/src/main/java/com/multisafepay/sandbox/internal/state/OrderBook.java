package com.multisafepay.sandbox.internal.state;

import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * All orders, under one lock, with their sessions, payments, plans and the journal of effects. A change is whole or not at all, over as
 * many orders as it concerns; listeners are told of it once it is final, without the lock. Safe to use from many threads.
 */
public final class OrderBook {
    /** The point after an order was read, wherever that happens. */
    public static final String ORDER_READ = "order read";
    /** The point after a change became final, before anybody is told. */
    public static final String CHANGE_FINAL = "change final";

    private final ReentrantLock lock = new ReentrantLock();
    private final ChangeQueue queue = new ChangeQueue();
    private final Agenda agenda;
    private final OrderTable table;
    private final EffectJournal effects;
    private final Consumer<String> yieldPoint;

    /**
     * Opens an empty book.
     *
     * @param agenda the time, and the tasks that are planned for orders
     * @param mostOrders how many orders are kept; the oldest are forgotten
     * @param mostBytes how much heap orders may hold in all
     * @param yieldPoint told the name of each point at which another thread may get ahead, for tests of that
     */
    public OrderBook(Agenda agenda, int mostOrders, long mostBytes, Consumer<String> yieldPoint) {
        this.agenda = agenda;
        this.table = new OrderTable(mostOrders, mostBytes);
        this.effects = new EffectJournal(agenda, mostOrders);
        this.yieldPoint = yieldPoint;
    }

    /** Tells a listener of every change from now on. */
    public void listen(OrderListener listener) {
        queue.listen(listener);
    }

    /** Returns the time of the sandbox's clock. */
    public Instant now() {
        return agenda.now();
    }

    /** Returns an instant as the API writes it: local, in whole seconds. */
    public LocalDateTime local(Instant instant) {
        return agenda.local(instant);
    }

    /** Returns the midnight that follows an instant, when banks are given their work. */
    public Instant midnightAfter(Instant instant) {
        return local(instant)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(agenda.zone())
                .toInstant();
    }

    /** Returns the order of a key, else of the id of a payment. */
    public Optional<StoredOrder> find(String id) {
        Optional<StoredOrder> found = read(() -> table.find(id));
        yieldPoint.accept(ORDER_READ);
        return found;
    }

    /** Returns the order of a key or of the id of a payment; one that does not exist is refused. */
    public StoredOrder need(String id) {
        return find(id).orElseThrow(OrderBook::unknown);
    }

    /** Returns the order of a page's session; a terminal's session has no page. */
    public Optional<StoredOrder> ofSession(String sessionId) {
        return read(() -> table.ofSession(sessionId))
                .filter(order -> order.session().terminal().isEmpty());
    }

    /** Returns how many orders there are. */
    public int size() {
        return read(table::size);
    }

    /** Returns orders, the newest first: so many of them, after so many others. */
    public List<StoredOrder> newest(int skipped, int most) {
        return read(() -> table.newestFirst().skip(skipped).limit(most).toList());
    }

    /** Returns the movements of a search, at most as many as it asks for. */
    public List<Movement> movements(MovementSearch search) {
        return read(() -> table.movements().search(search));
    }

    /** Returns the movement of an id. */
    public Optional<Movement> movement(String id) {
        return read(() -> table.movements().find(id));
    }

    /** Returns the balances of each currency at the end of each day from the first one with a movement, or a later one, to the day before another. */
    public Map<String, List<DailyBalances.Balance>> balances(Optional<LocalDate> from, LocalDate until) {
        return read(() -> table.movements().balances(from, until));
    }

    /** Returns the latest effects of calls, the oldest first. */
    public List<EffectJournal.Entry> effects() {
        return read(effects::entries);
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
        T result;
        lock.lock();
        try {
            UnitOfWork unit = new UnitOfWork(table, yieldPoint);
            result = work.apply(unit);
            unit.forEach(this::put);
            table.forgetOldest(this::forget);
        } finally {
            lock.unlock();
        }
        yieldPoint.accept(CHANGE_FINAL);
        queue.tell();
        return result;
    }

    /** Changes one order; one that does not exist is refused. */
    public StoredOrder change(String id, UnaryOperator<StoredOrder> change) {
        return change(unit -> unit.change(id, change));
    }

    /** Plans a change of an order: it comes with the order when that is written, and stays even when its key changes. */
    public StoredOrder plan(StoredOrder order, Instant at, BiFunction<StoredOrder, Instant, StoredOrder> change) {
        return order.plan(new StoredOrder.Plan(agenda.entry(at), change));
    }

    /** Forgets all orders, and does something more before a change of another order is told. */
    public void clear(Runnable more) {
        queue.clear(() -> {
            lock.lock();
            try {
                table.clear(order -> order.plans().forEach(plan -> agenda.drop(plan.entry())));
                effects.clear();
            } finally {
                lock.unlock();
            }
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

    private <T> T read(Supplier<T> reading) {
        lock.lock();
        try {
            return reading.get();
        } finally {
            lock.unlock();
        }
    }

    private void put(String keyBefore, StoredOrder order) {
        table.put(keyBefore, order, (place, before) -> {
            effects.changed(place, before, order);
            replan(before.map(StoredOrder::plans).orElse(List.of()), order);
            queue.add(listener -> listener.changed(before, order));
        });
    }

    private void forget(long place, StoredOrder order) {
        effects.forget(place);
        order.plans().forEach(plan -> agenda.drop(plan.entry()));
        queue.add(listener -> listener.forgotten(order));
    }

    private void replan(List<StoredOrder.Plan> before, StoredOrder order) {
        before.stream().filter(plan -> !order.plans().contains(plan)).forEach(plan -> agenda.drop(plan.entry()));
        String session = order.session().id();
        order.plans().stream()
                .filter(plan -> !before.contains(plan))
                .forEach(plan -> agenda.plan(plan.entry(), time -> due(session, plan, time)));
    }

    private void due(String session, StoredOrder.Plan plan, Instant time) {
        change(unit -> unit.ofSession(session)
                .filter(order -> order.plans().contains(plan))
                .map(order -> unit.put(plan.change().apply(order.without(plan), time))));
    }
}
