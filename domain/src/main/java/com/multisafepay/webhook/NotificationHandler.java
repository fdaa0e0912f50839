package com.multisafepay.webhook;

import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.Orders;
import com.multisafepay.order.Status;
import com.multisafepay.webhook.HandledNotification.Outcome;
import com.multisafepay.webhook.NotificationStore.Novelty;
import com.multisafepay.webhook.Verification.Rejected;
import com.multisafepay.webhook.Verification.Verified;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands each news of an order to the merchant's code once, and says what to answer ("Webhook"). When the merchant's code throws, the
 * exception goes on: answer with status 500 and the notification comes again, 15 minutes later, up to three times. Thread-safe.
 *
 * <pre>{@code
 * NotificationHandler handler = new NotificationHandler(
 *         WebhookVerifier.of(ApiKey.of(key)), new JdbcNotificationStore(dataSource), order -> shop.update(order));
 * server.createContext("/notification", new WebhookHttpHandler(handler));
 * }</pre>
 */
public final class NotificationHandler {

    private final WebhookVerifier verifier;
    private final NotificationStore store;
    private final Consumer<Order> action;
    private final @Nullable Orders orders;

    /**
     * Handles signed notifications ({@code notification_method} POST, the default); those without a signature are ignored.
     *
     * @param verifier verifies notifications
     * @param store remembers the notifications that were handled
     * @param action what to do with news; called for one order by one thread at a time
     */
    public NotificationHandler(WebhookVerifier verifier, NotificationStore store, Consumer<Order> action) {
        this(verifier, store, action, null);
    }

    private NotificationHandler(
            WebhookVerifier verifier, NotificationStore store, Consumer<Order> action, @Nullable Orders orders) {
        this.verifier = Objects.requireNonNull(verifier, "verifier");
        this.store = Objects.requireNonNull(store, "store");
        this.action = Objects.requireNonNull(action, "action");
        this.orders = orders;
    }

    /**
     * Returns a copy that handles notifications by GET too. They carry no signature and no order, so that each is only a hint to
     * look the order up. Anybody can send one: every hint costs a call.
     *
     * @param orders the service that looks orders up
     * @return a handler
     */
    public NotificationHandler lookingUpHintsIn(Orders orders) {
        return new NotificationHandler(verifier, store, action, Objects.requireNonNull(orders, "orders"));
    }

    /**
     * Handles a notification by POST.
     *
     * @param query the request's query as it came, null when there is none
     * @param auth the header {@code Auth}, null when there is none
     * @param body the body's bytes as they came
     * @return the outcome, and the answer to give
     */
    public HandledNotification post(@Nullable String query, @Nullable String auth, byte[] body) {
        Objects.requireNonNull(body, "body");
        if (!QueryParameters.of(query).containsKey("timestamp")) {
            return HandledNotification.ignored("not a notification: the URL has no timestamp");
        }
        Verification verification = verifier.verify(body, auth);
        if (verification instanceof Rejected rejected) {
            return HandledNotification.rejected(rejected.reason());
        }
        Verified verified = (Verified) verification;
        if (verified.terminal() && verified.order().status().equals(Status.DECLINED)) {
            return HandledNotification.ignored("a terminal's decline may be a soft one: wait for the next news");
        }
        return handle(verified.order());
    }

    /**
     * Handles a notification by GET: a hint that an order changed.
     *
     * @param query the request's query as it came, null when there is none
     * @return the outcome, and the answer to give
     */
    public HandledNotification get(@Nullable String query) {
        var parameters = QueryParameters.of(query);
        if (orders == null || !parameters.containsKey("timestamp")) {
            return HandledNotification.ignored("not a notification: no timestamp, or hints are not looked up");
        }
        try {
            OrderId id = OrderId.of(parameters.getOrDefault("transactionid", ""));
            return handle(orders.get(id));
        } catch (RequestRefusedException | NotFoundException e) {
            return HandledNotification.ignored("a hint to an order that does not exist");
        }
    }

    private HandledNotification handle(Order order) {
        if (order.transactionId().isEmpty() && order.status().equals(Status.INITIALIZED)) {
            return HandledNotification.ignored("nothing was paid yet");
        }
        Novelty novelty = store.handle(NotificationKey.of(order), () -> action.accept(order));
        return HandledNotification.handled(
                switch (novelty) {
                    case NEW -> Outcome.NEW;
                    case REPEATED -> Outcome.REPEATED;
                    case LATE -> Outcome.LATE;
                },
                order);
    }
}
