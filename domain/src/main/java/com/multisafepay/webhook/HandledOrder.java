package com.multisafepay.webhook;

import com.multisafepay.webhook.NotificationStore.Novelty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that a store remembers of an order.
 *
 * @param paid true once the order was reported as paid, or must not be any more; a store never forgets it
 * @param last the state that the last handled notification reported
 * @param modified the time of the order's last change, as far as notifications named it
 * @param seen short texts of 8 characters for the latest 500 notifications
 */
public record HandledOrder(boolean paid, Optional<PreviousState> last, Optional<Instant> modified, String seen) {

    /** Nothing is remembered of the order. */
    public static final HandledOrder NONE = new HandledOrder(false, Optional.empty(), Optional.empty(), "");

    private static final int FINGERPRINT = 8;
    private static final int MOST_SEEN = 500 * FINGERPRINT;

    /** Refuses null. */
    public HandledOrder {
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(modified, "modified");
        Objects.requireNonNull(seen, "seen");
    }

    /**
     * Compares a notification with what is remembered.
     *
     * @param notified the notification
     * @return the relation, the events to hand on, and what to remember once they are dealt with
     */
    public Judgement judge(NotifiedOrder notified) {
        Objects.requireNonNull(notified, "notified");
        String fingerprint = notified.fingerprint();
        if (hasSeen(fingerprint)) {
            return Judgement.known(Novelty.REPEATED, this);
        }
        Novelty novelty = last.map(state -> new NoveltyRules(this, state, notified).novelty())
                .orElse(Novelty.NEW);
        if (novelty != Novelty.NEW) {
            return Judgement.known(novelty, this);
        }
        OrderEvents changes = new OrderEvents(this, notified.order());
        List<OrderEvent> events = changes.events();
        HandledOrder after = new HandledOrder(
                paid || changes.endsPaid(),
                Optional.of(changes.now()),
                notified.modified().or(() -> modified),
                with(fingerprint));
        return new Judgement(Novelty.NEW, events, after);
    }

    private boolean hasSeen(String fingerprint) {
        for (int at = 0; at < seen.length(); at += FINGERPRINT) {
            if (seen.startsWith(fingerprint, at)) {
                return true;
            }
        }
        return false;
    }

    private String with(String fingerprint) {
        String all = seen + fingerprint;
        return all.substring(Math.max(0, all.length() - MOST_SEEN));
    }
}
