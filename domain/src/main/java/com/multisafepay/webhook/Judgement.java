package com.multisafepay.webhook;

import com.multisafepay.webhook.NotificationStore.Novelty;
import java.util.List;
import java.util.Objects;

/**
 * The relation of a notification to those handled before.
 *
 * @param novelty the relation
 * @param events the events to hand on; none unless the notification is new
 * @param after what to remember once the events are dealt with
 */
public record Judgement(Novelty novelty, List<OrderEvent> events, HandledOrder after) {

    /** Keeps a copy of the list. */
    public Judgement {
        Objects.requireNonNull(novelty, "novelty");
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(after, "after");
        events = List.copyOf(events);
    }

    static Judgement known(Novelty novelty, HandledOrder remembered) {
        return new Judgement(novelty, List.of(), remembered);
    }
}
