package com.multisafepay.sandbox.internal.order;

import com.multisafepay.sandbox.internal.outcome.Course;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.sandbox.internal.state.TerminalWait;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** What is special about orders that are paid at a terminal. */
final class AtTerminal {
    /** How long a terminal waits after the last thing that happened. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private AtTerminal() {}

    /** The terminal of a new order; empty for one that is paid elsewhere. */
    static Optional<TerminalWait> of(NewOrder order) {
        String id = order.text("/gateway_info/terminal_id").orElse("");
        boolean refund = order.unreferencedRefund();
        boolean here = refund || (order.type().equals("redirect") && !id.isEmpty());
        return here ? Optional.of(new TerminalWait(id, refund)) : Optional.empty();
    }

    /** What a course comes to where a customer holds a card to a terminal. */
    static Course course(StoredOrder order, Course course) {
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
                at.plus(PATIENCE),
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
