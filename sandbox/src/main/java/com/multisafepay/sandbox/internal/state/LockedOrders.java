package com.multisafepay.sandbox.internal.state;

import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.record.Effect;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The orders and effects of a book under its one lock, and what reads them. */
abstract sealed class LockedOrders permits OrderBook {

    /** A monitor, for which a thread spins a moment before it sleeps: it is held for some microseconds. */
    private final Object lock = new Object();

    private final Agenda agenda;
    final OrderTable table;
    final EffectJournal effects;
    final Consumer<String> yieldPoint;

    LockedOrders(Agenda agenda, OrderTable table, EffectJournal effects, Consumer<String> yieldPoint) {
        this.agenda = agenda;
        this.table = table;
        this.effects = effects;
        this.yieldPoint = yieldPoint;
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
        yieldPoint.accept(OrderBook.ORDER_READ);
        return found;
    }

    /** Returns the order of a key or of the id of a payment; one that does not exist is refused. */
    public StoredOrder need(String id) {
        return find(id).orElseThrow(LockedOrders::unknown);
    }

    /** Returns the order of a page's session; a terminal's session has no page. */
    public Optional<StoredOrder> ofSession(String sessionId) {
        return locked(() -> table.ofSession(sessionId))
                .filter(order -> order.session().terminal().isEmpty());
    }

    /** Returns the orders of a search, the newest first. */
    public OrderBook.Found search(OrderBook.Search search) {
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

    /** Returns the refusal of an order that does not exist. */
    public static ApiError unknown() {
        return ApiError.refused(ErrorCode.ORDER_ID, "Invalid transaction ID");
    }

    /** Returns whether this thread is in a change of orders. */
    final boolean changing() {
        return Thread.holdsLock(lock);
    }

    final <T> T locked(Supplier<T> work) {
        synchronized (lock) {
            return work.get();
        }
    }
}
