package com.multisafepay.webhook;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.order.Orders;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Builds a handler. Not thread-safe. */
public final class NotificationHandlerBuilder {

    final WebhookVerifier verifier;
    final NotificationStore store;
    final List<Consumer<OrderEvent>> actions = new ArrayList<>();
    String site = "default";

    @Nullable
    Orders orders;

    NotificationHandlerBuilder(WebhookVerifier verifier, NotificationStore store) {
        this.verifier = Objects.requireNonNull(verifier, "verifier");
        this.store = Objects.requireNonNull(store, "store");
    }

    /**
     * Adds what to do on one kind of event; {@link OrderEvent} itself stands for all of them. One order's events are handed on by one
     * thread at a time, to the actions in the sequence in which they were added.
     *
     * @param event the class of the event, such as {@link OrderEvent.Paid}
     * @param action what to do
     * @param <E> the kind of event
     * @return this builder
     */
    public <E extends OrderEvent> NotificationHandlerBuilder on(Class<E> event, Consumer<? super E> action) {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(action, "action");
        actions.add(each -> {
            if (event.isInstance(each)) {
                action.accept(event.cast(each));
            }
        });
        return this;
    }

    /**
     * Sets the site whose keys the verifier has. Several sites that share a store need a name each, as their order ids may be the
     * same. Default: {@code default}.
     *
     * @param site a name of yours, 1 to 50 characters, no blank at either end; do not change it later
     * @return this builder
     * @throws RequestRefusedException when it is blank or too long
     */
    public NotificationHandlerBuilder site(String site) {
        this.site = NotifiedOrder.requireSite(site);
        return this;
    }

    /**
     * Looks orders up for notifications by GET, which carry no signature and no order, and for those whose query was lost on the way.
     * Anybody can send a hint by GET: each costs a call.
     *
     * @param orders the service that looks orders up
     * @return this builder
     */
    public NotificationHandlerBuilder lookingUpHintsIn(Orders orders) {
        this.orders = Objects.requireNonNull(orders, "orders");
        return this;
    }

    /**
     * Makes the handler.
     *
     * @return the handler
     * @throws RequestRefusedException when no event has an action: everything would be acknowledged and nothing done
     */
    public NotificationHandler build() {
        if (actions.isEmpty()) {
            throw RequestRefusedException.of("on", "must be given for at least one kind of event");
        }
        return new NotificationHandler(this);
    }
}
