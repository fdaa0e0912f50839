package com.multisafepay.webhook;

import java.util.List;
import java.util.function.Consumer;

/**
 * Remembers what was handled, so that each change is handled once although notifications are repeated and overtake one another. The notifications of
 * one order of one site are handled one at a time, across all that share the store. A store of your own loads the {@link HandledOrder} of
 * site and order id, asks it to {@link HandledOrder#judge judge}, runs the action if it is new, and keeps what the judgement says.
 */
public interface NotificationStore {

    /**
     * Runs an action with the events of a notification if it is new, and remembers it once the action has ended well. When the action
     * throws, nothing is remembered and the exception goes on: the repetition of the notification will be new again.
     *
     * @param notified the notification
     * @param action what to do with the events of a new notification
     * @return the relation to what was handled before
     */
    Novelty handle(NotifiedOrder notified, Consumer<List<OrderEvent>> action);

    /** The relation of a notification to those handled before. */
    enum Novelty {
        /** Not handled before, and nothing later was. */
        NEW,
        /** It was handled before. */
        REPEATED,
        /** A later change of the order was handled before: what it tells is over. */
        LATE,
        /** News of the order are being handled elsewhere at this moment: it has to come again. */
        BUSY
    }
}
