package com.multisafepay.sandbox.internal.state;

import java.time.Duration;

/**
 * A terminal at which an order without a page waits for a card.
 *
 * @param terminal the id of the terminal; empty where none was named
 * @param refund whether the money goes to the card, not to the merchant
 */
public record TerminalWait(String terminal, boolean refund) {
    /** How long a terminal waits after the last thing that happened: 60 seconds. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Returns whether an order gives money to a card without an earlier order. */
    public static boolean refunds(StoredOrder order) {
        return order.session().terminal().filter(TerminalWait::refund).isPresent();
    }

    /** Returns whether an order waits at a terminal; after a declined payment it still does, since the customer may try another card. */
    public static boolean waits(StoredOrder order) {
        OrderState standing = order.standing();
        return order.session()
                .terminal()
                .filter(at ->
                        standing.open() || (!at.refund() && standing.status().equals("declined")))
                .isPresent();
    }
}
