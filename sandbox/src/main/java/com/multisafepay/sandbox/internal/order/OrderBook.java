package com.multisafepay.sandbox.internal.order;

import com.multisafepay.sandbox.internal.api.ApiError;
import com.multisafepay.sandbox.internal.api.ErrorCode;
import com.multisafepay.sandbox.internal.time.Agenda;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The orders with what is planned for them: each change is told to those who listen, and plans go by the clock. */
public final class OrderBook {
    private final OrderStore orders;
    private final Agenda agenda;
    private final Clock clock;
    private final List<OrderListener> listeners = new CopyOnWriteArrayList<>();

    /** A book over a store; what the store forgets has to leave the agenda by {@link #dropPlans}. */
    public OrderBook(OrderStore orders, Agenda agenda, Clock clock) {
        this.orders = orders;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** Tells somebody of every change from now on. */
    public void listen(OrderListener listener) {
        listeners.add(listener);
    }

    /** Now, by the sandbox's clock. */
    public Instant now() {
        return clock.instant();
    }

    /** An instant as the API writes it: local, in whole seconds. */
    public LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.getZone()).truncatedTo(ChronoUnit.SECONDS);
    }

    /** The instant of a local time. */
    public Instant instant(LocalDateTime local) {
        return local.atZone(clock.getZone()).toInstant();
    }

    /** The midnight that follows an instant, when banks are given their work. */
    public Instant midnightAfter(Instant instant) {
        return instant(local(instant).toLocalDate().plusDays(1).atStartOfDay());
    }

    /** Makes an order, or changes the one of that key. */
    public StoredOrder make(String orderId, Function<Optional<StoredOrder>, StoredOrder> change) {
        return orders.change(orderId, before -> {
            StoredOrder after = change.apply(before);
            listeners.forEach(listener -> listener.changed(before, after));
            return after;
        });
    }

    /** Changes an order; one that is not there is refused. */
    public StoredOrder change(String orderId, Function<StoredOrder, StoredOrder> change) {
        return make(orderId, before -> change.apply(before.orElseThrow(OrderBook::unknown)));
    }

    /** Waits until a change of an order that is under way can be seen by everybody; it takes no time worth speaking of. */
    public void awaitChange(String orderId) {
        try {
            orders.change(orderId, before -> before.orElseThrow(OrderBook::unknown));
        } catch (ApiError gone) {
            // Nothing to wait for.
        }
    }

    /** Gives an order another key. */
    public void rename(String orderId, String other) {
        if (!orders.rename(orderId, other)) {
            throw ApiError.refused(ErrorCode.ORDER_ID, "new_order_id: already belongs to another order");
        }
    }

    /** The order of a key, else of the id of a payment. */
    public Optional<StoredOrder> find(String id) {
        return orders.byOrderId(id).or(() -> orders.byTransactionId(id));
    }

    /** The order of a key or of the id of a payment; one that is not there is refused. */
    public StoredOrder need(String id) {
        return find(id).orElseThrow(OrderBook::unknown);
    }

    /** The order of a page's session; a terminal's session has no page. */
    public Optional<StoredOrder> ofSession(String sessionId) {
        return orders.bySession(sessionId)
                .filter(order -> order.session().terminal().isEmpty());
    }

    /** Every order, in the order in which they came. */
    public Stream<StoredOrder> all() {
        return orders.all();
    }

    /** Plans a change: it finds the order by its session, which stays even when its key changes. */
    public StoredOrder plan(StoredOrder order, Instant at, BiFunction<StoredOrder, Instant, StoredOrder> change) {
        String session = order.session().id();
        return order.plan(agenda.plan(
                at,
                time -> orders.bySession(session)
                        .ifPresent(found -> change(found.orderId(), current -> change.apply(current, time)))));
    }

    /** Forgets what was planned for an order. */
    StoredOrder withoutPlans(StoredOrder order) {
        dropPlans(order, agenda);
        return order.withoutPlans();
    }

    /** Takes all plans of an order out of the agenda. */
    public static void dropPlans(StoredOrder order, Agenda agenda) {
        order.plans().forEach(agenda::drop);
    }

    /** The refusal of an order that is not there. */
    public static ApiError unknown() {
        return ApiError.refused(ErrorCode.ORDER_ID, "Invalid transaction ID");
    }
}
