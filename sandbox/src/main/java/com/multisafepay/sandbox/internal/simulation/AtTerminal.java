package com.multisafepay.sandbox.internal.simulation;

import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.sandbox.internal.state.TerminalWait;
import java.time.Instant;
import java.time.LocalDateTime;

/** What is special about orders that are paid at a terminal. */
final class AtTerminal {
    private AtTerminal() {}

    /** What a course comes to where a customer holds a card to a terminal. */
    static PaymentScript course(StoredOrder order, PaymentScript course) {
        return order.session()
                .terminal()
                .map(at -> course.instead(event -> event(at, event)))
                .orElse(course);
    }

    /** Plans the end of an order that waits at a terminal: it is cancelled when nothing happens any more. */
    static StoredOrder endOfPatience(StoredOrder order, Instant at, OrderBook book, OrderLife life) {
        if (!TerminalWait.waits(order)) {
            return order;
        }
        LocalDateTime changed = order.times().modified();
        int moments = order.history().size();
        return book.plan(
                order,
                at.plus(TerminalWait.PATIENCE),
                (current, time) -> TerminalWait.waits(current)
                                && current.times().modified().equals(changed)
                                && current.history().size() == moments
                        ? life.happen(current, Event.OPEN_ORDER_CANCELLED, time)
                        : current);
    }

    private static Event event(TerminalWait at, Event event) {
        return switch (event) {
            case SUCCEEDED, AUTHORISED, HELD -> at.refund() ? Event.SET_ASIDE : event;
            case CUSTOMER_CANCELLED, TIMED_OUT -> Event.OPEN_ORDER_CANCELLED;
            default -> event;
        };
    }
}
