package com.multisafepay.sandbox.internal.state;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The session of the payment page.
 *
 * @param id 35 letters and digits
 * @param paymentUrl where the customer goes next
 * @param until when the link ends
 * @param openings how often the page was opened
 * @param apiKey the key that it was made with, which signs its notifications
 * @param reminds whether the customer wants to be reminded of it by mail
 * @param terminal the terminal that stands for a page, which then has no address
 */
public record Session(
        String id,
        String paymentUrl,
        Instant until,
        int openings,
        String apiKey,
        boolean reminds,
        Optional<Terminal> terminal) {

    /**
     * A terminal at which an order without a page waits for a card.
     *
     * @param id the id of the terminal; empty where none was named
     * @param refund whether the money goes to the card, not to the merchant
     */
    public record Terminal(String id, boolean refund) {
        /** The time that a terminal waits after the last change. */
        public static final Duration PATIENCE = Duration.ofSeconds(60);
    }

    /** Keeps one text for each key. */
    public Session {
        apiKey = apiKey.intern();
    }

    /** Returns whether money goes to a card without an earlier order. */
    public boolean refundsToCard() {
        return terminal.filter(Terminal::refund).isPresent();
    }

    /** Returns a copy that was opened once more. */
    public Session openedAgain() {
        return new Session(id, paymentUrl, until, openings + 1, apiKey, reminds, terminal);
    }

    /** Returns a copy with another end. */
    public Session until(Instant end) {
        return new Session(id, paymentUrl, end, openings, apiKey, reminds, terminal);
    }
}
