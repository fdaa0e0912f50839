package com.multisafepay.webhook;

import com.multisafepay.error.NotFoundException;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.Orders;
import com.multisafepay.order.Status;
import com.multisafepay.webhook.Verification.Reason;
import com.multisafepay.webhook.Verification.Rejected;
import com.multisafepay.webhook.Verification.Verified;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands on what became of an order, each event once, and says what to answer ("Webhook"). When the merchant's code throws, the exception
 * goes on: answer with status 500 and the notification comes again, 15 minutes later, up to three times. Immutable and thread-safe.
 *
 * <pre>{@code
 * NotificationHandler handler = NotificationHandler.builder(WebhookVerifier.of(apiKey), store)
 *         .on(Paid.class, event -> ship(event.order()))
 *         .build();
 * server.createContext("/notification", new WebhookHttpHandler(handler));
 * }</pre>
 */
public final class NotificationHandler {

    private final WebhookVerifier verifier;
    private final NotificationStore store;
    private final List<Consumer<OrderEvent>> actions;
    private final String site;
    private final @Nullable Orders orders;

    NotificationHandler(NotificationHandlerBuilder builder) {
        this.verifier = builder.verifier;
        this.store = builder.store;
        this.actions = List.copyOf(builder.actions);
        this.site = builder.site;
        this.orders = builder.orders;
    }

    /**
     * Starts a handler.
     *
     * @param verifier verifies notifications
     * @param store remembers the notifications that were handled
     * @return a builder
     */
    public static NotificationHandlerBuilder builder(WebhookVerifier verifier, NotificationStore store) {
        return new NotificationHandlerBuilder(verifier, store);
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
        NotificationQuery parameters = NotificationQuery.of(query);
        if (parameters.asksForShipping()) {
            return HandledNotification.ignored("not a notification: asks for ways of shipping");
        }
        Verification verification = verifier.verify(body, auth);
        boolean genuine = verification instanceof Verified || isNoOrder(verification);
        if (genuine && parameters.isPretransaction()) {
            return HandledNotification.ignored("tells of a session, not of a payment");
        }
        if (verification instanceof Rejected rejected) {
            return HandledNotification.rejected(rejected.reason().toString());
        }
        Verified verified = (Verified) verification;
        if (!parameters.isWhole() && !hasTransaction(verified.order())) {
            return lookedUp(verified.order().orderId());
        }
        if (verified.terminal() && verified.order().status().equals(Status.DECLINED)) {
            return HandledNotification.ignored(
                    "a terminal's decline may be a soft one: wait for the next notification");
        }
        return handle(verified.order(), verified.sent());
    }

    private static boolean isNoOrder(Verification verification) {
        return verification instanceof Rejected rejected && rejected.reason() == Reason.BODY_NOT_UNDERSTOOD;
    }

    /**
     * Handles a notification by GET: a hint that an order changed. Without {@link NotificationHandlerBuilder#lookingUpHintsIn looking it up} none is
     * acknowledged.
     *
     * @param query the request's query as it came, null when there is none
     * @return the outcome, and the answer to give
     */
    public HandledNotification get(@Nullable String query) {
        NotificationQuery parameters = NotificationQuery.of(query);
        if (!parameters.hasTimestamp() || parameters.asksForShipping() || parameters.isPretransaction()) {
            return HandledNotification.ignored("not a notification of a payment");
        }
        Optional<OrderId> id = parameters.orderId();
        return id.isPresent()
                ? lookedUp(id.get())
                : HandledNotification.rejected("the URL names no order that there could be");
    }

    /** Trusts what the API says of an order, a missing one included; what stands in between may be anything. */
    private HandledNotification lookedUp(OrderId id) {
        if (orders == null) {
            return HandledNotification.rejected(
                    "the URL or the body lacks what tells of a payment, and the handler reads no orders");
        }
        try {
            return handle(orders.get(id), verifier.now());
        } catch (NotFoundException e) {
            return e.providerError().filter(error -> error.code().isPresent()).isPresent()
                    ? HandledNotification.ignored("a hint to an order that does not exist")
                    : HandledNotification.rejected("the order could not be read");
        }
    }

    private HandledNotification handle(Order order, Instant told) {
        if (!hasTransaction(order) && order.status().equals(Status.INITIALIZED)) {
            return HandledNotification.ignored("nothing was paid yet");
        }
        return HandledNotification.handled(store.handle(new NotifiedOrder(site, order, told), this::handOn), order);
    }

    /** Returns whether a payment was begun; the provider counts from 1. */
    private static boolean hasTransaction(Order order) {
        return order.transactionId().orElse(0) > 0;
    }

    private void handOn(List<OrderEvent> events) {
        events.forEach(event -> actions.forEach(action -> action.accept(event)));
    }
}
