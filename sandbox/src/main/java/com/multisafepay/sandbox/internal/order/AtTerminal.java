package com.multisafepay.sandbox.internal.order;

import com.multisafepay.sandbox.internal.outcome.Course;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Where an order without a page waits for a card.
 *
 * @param terminal the id of the terminal; empty where none was named
 * @param refund whether the money goes to the card, not to the merchant
 */
public record AtTerminal(String terminal, boolean refund) {
    /** How long a terminal waits after the last thing that happened. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The terminal of a new order; empty for one that is paid elsewhere. */
    static Optional<AtTerminal> of(NewOrder order) {
        String id = order.text("/gateway_info/terminal_id").orElse("");
        boolean refund = order.unreferencedRefund();
        boolean here = refund || (order.type().equals("redirect") && !id.isEmpty());
        return here ? Optional.of(new AtTerminal(id, refund)) : Optional.empty();
    }

    /** Whether an order gives money to a card without an earlier order. */
    public static boolean refunds(StoredOrder order) {
        return order.session().terminal().filter(AtTerminal::refund).isPresent();
    }

    /** Whether an order waits at a terminal. A declined payment is not its end: the customer may try another card. */
    static boolean waits(StoredOrder order) {
        Standing standing = order.standing();
        return order.session()
                .terminal()
                .filter(at ->
                        standing.open() || (!at.refund() && standing.status().equals("declined")))
                .isPresent();
    }

    /** What a course comes to where a customer holds a card to a terminal. */
    static Course course(StoredOrder order, Course course) {
        return order.session().terminal().map(at -> course.instead(at::event)).orElse(course);
    }

    /** Plans the end of an order that waits at a terminal: it is cancelled when nothing happens any more. */
    static StoredOrder endOfPatience(StoredOrder order, Instant at, OrderBook book, OrderLife life) {
        if (!waits(order)) {
            return order;
        }
        LocalDateTime changed = order.times().modified();
        int moments = order.history().size();
        return book.plan(
                order,
                at.plus(PATIENCE),
                (current, time) -> waits(current)
                                && current.times().modified().equals(changed)
                                && current.history().size() == moments
                        ? life.happen(current, Event.OPEN_ORDER_CANCELLED, time)
                        : current);
    }

    private Event event(Event event) {
        return switch (event) {
            case SUCCEEDED, AUTHORISED, HELD -> refund ? Event.SET_ASIDE : event;
            case CUSTOMER_CANCELLED, TIMED_OUT -> Event.OPEN_ORDER_CANCELLED;
            default -> event;
        };
    }
}
