package com.multisafepay.webhook;

/**
 * Remembers what was handled, so that each news is handled once although notifications are repeated and overtake one another. One order
 * is handled by one thread at a time, across all that share the store.
 */
public interface NotificationStore {

    /**
     * Runs an action if a notification is news, and remembers it once the action has ended well. When the action throws, nothing is
     * remembered and the exception goes on: the repetition of the notification will be news again.
     *
     * @param key the identity of the notification
     * @param action what to do with news
     * @return the relation to what was handled before
     */
    Novelty handle(NotificationKey key, Runnable action);

    /** The relation of a notification to those handled before. */
    enum Novelty {
        /** Not handled before, and no later change was. */
        NEW,
        /** It was handled before. */
        REPEATED,
        /** A later change of the order was handled before: what it tells is over. */
        LATE
    }
}
