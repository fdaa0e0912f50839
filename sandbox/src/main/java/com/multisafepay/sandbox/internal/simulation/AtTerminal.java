package com.multisafepay.sandbox.internal.simulation;

import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.Session;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.time.Instant;
import java.time.LocalDateTime;

/** The rules of orders that are paid at a terminal. */
final class AtTerminal {
    private AtTerminal() {}

    /** Returns a script with the events that take place at a terminal. */
    static PaymentScript script(StoredOrder order, PaymentScript script) {
        return order.session()
                .terminal()
                .map(at -> script.instead(event -> event(at, event)))
                .orElse(script);
    }

    /** Plans the end of an order that waits at a terminal: it is cancelled unless it changes before. */
    static StoredOrder endOfWait(StoredOrder order, Instant at, OrderBook book, OrderLife life) {
        if (!order.waitsAtTerminal()) {
            return order;
        }
        LocalDateTime changed = order.times().modified();
        int moments = order.history().size();
        return book.plan(
                order,
                at.plus(Session.Terminal.PATIENCE),
                (current, time) -> current.waitsAtTerminal()
                                && current.times().modified().equals(changed)
                                && current.history().size() == moments
                        ? life.happen(current, Event.OPEN_ORDER_CANCELLED, time)
                        : current);
    }

    private static Event event(Session.Terminal at, Event event) {
        return switch (event) {
            case SUCCEEDED, AUTHORISED, HELD -> at.refund() ? Event.SET_ASIDE : event;
            case CUSTOMER_CANCELLED, TIMED_OUT -> Event.OPEN_ORDER_CANCELLED;
            default -> event;
        };
    }
}
