package com.multisafepay.sandbox.internal.notification;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.Contract;
import com.multisafepay.sandbox.internal.api.Faults;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.state.Agenda;
import com.multisafepay.sandbox.internal.state.Ids;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.sandbox.record.NotificationAttempt;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells of the changes of orders: notifies their merchants, and streams events to those who follow an order. No method waits for a receiver, except {@link #await}. */
public final class OrderNotifier implements AutoCloseable {
    private final OrderBook book;
    private final Function<String, Optional<String>> siteUrl;
    private final NotificationSender.Tools tools;
    private final ShippingFeed feed;
    private final EventStreams streams;
    private volatile NotificationSender sender;
    private volatile boolean silent;

    /**
     * The parts that notifications work with.
     *
     * @param book the orders
     * @param agenda the time, and the place of repetitions
     * @param ids makes the tokens that open streams
     * @param faults the faults that attempts meet
     * @param view the order as a look-up answers it
     * @param siteUrl the address for orders that name none, by the key that made them
     * @param contract what bodies are checked against
     * @param breaches takes each body that breaks it, in words
     * @param receivers the receivers
     */
    public record Parts(
            OrderBook book,
            Agenda agenda,
            Ids ids,
            Faults faults,
            Function<StoredOrder, ObjectNode> view,
            Function<String, Optional<String>> siteUrl,
            Contract contract,
            Consumer<String> breaches,
            Receivers receivers) {}

    /**
     * The receivers of notifications.
     *
     * @param timeout the time for a whole answer
     * @param hosts the hosts to call beyond this machine, in lower case
     */
    public record Receivers(Duration timeout, Set<String> hosts) {}

    /** Takes the events of one order. No method waits. */
    public interface Reader {
        /** Takes an event, in the form that goes over the wire. */
        void take(byte[] event);

        /** Hears that no further event comes. */
        void end();
    }

    private OrderNotifier(Parts parts) {
        this.book = parts.book();
        this.siteUrl = parts.siteUrl();
        this.tools = new NotificationSender.Tools(
                parts.agenda(),
                new Receiver(parts.receivers().timeout(), parts.receivers().hosts(), ReceiverAnswer.COUNTING),
                new NotificationBody(parts.view(), parts.contract(), parts.breaches()),
                parts.faults());
        this.feed = new ShippingFeed(
                parts.receivers().hosts(), siteUrl, () -> tools.agenda().now());
        this.streams = EventStreams.of(book, parts.agenda(), parts.ids());
        this.sender = new NotificationSender(tools);
    }

    /** Returns notifications of the orders of a book from now on. */
    public static OrderNotifier of(Parts parts) {
        OrderNotifier notifications = new OrderNotifier(parts);
        parts.book().listen(notifications::changed, notifications::forgotten);
        return notifications;
    }

    private void changed(Optional<StoredOrder> before, StoredOrder after) {
        if (!silent && NotifiableChange.in(before, after)) {
            Notification.of(after, siteUrl.apply(after.session().apiKey())).ifPresent(sender::queue);
        }
    }

    private void forgotten(StoredOrder order) {
        sender.forget(order.orderId());
    }

    /** Returns whether there is an address to notify of an order. */
    public boolean reachable(StoredOrder order) {
        return Notification.of(order, siteUrl.apply(order.session().apiKey())).isPresent();
    }

    /** Notifies of an order as it is now, with three repetitions as usual. */
    public void resend(String orderId) {
        StoredOrder order = book.need(orderId);
        sender.queue(Notification.of(order, siteUrl.apply(order.session().apiKey()))
                .orElseThrow(() -> ApiError.refused(
                        ErrorCode.UNSPECIFIED,
                        "order_id: has no notification_url, and neither has the site, and is " + order.orderId())));
    }

    /**
     * Asks the shop for the ways to ship an order, and waits for the answer.
     *
     * @return pickup and flat rates as the shop tells them; empty where it tells none that can be read
     */
    public Optional<ObjectNode> shippingOptions(StoredOrder order) {
        return feed.ask(order);
    }

    /**
     * Lets a reader follow the order that a token is for, beginning with where it stands.
     *
     * @param authorization the header of the request; the token, after {@code Bearer} or without it
     * @return what ends it
     * @throws ApiError when the token is not good, or its order is gone
     */
    public Runnable follow(@Nullable String authorization, Reader reader) {
        return streams.follow(authorization, reader);
    }

    /** Returns the latest attempts, the oldest first. */
    public List<NotificationAttempt> attempts() {
        return sender.log().all();
    }

    /** Returns the latest attempts for one order, the oldest first. */
    public List<NotificationAttempt> attempts(String orderId) {
        return attempts().stream()
                .filter(each -> each.orderId().equals(orderId))
                .toList();
    }

    /** Returns the number of attempts that are queued or being sent, without those that wait for the clock. */
    public int underWay() {
        return sender.queues().open();
    }

    /** Waits until no attempt is queued or being sent; returns false when that takes longer. */
    public boolean await(Duration within) throws InterruptedException {
        long end = System.nanoTime() + within.toNanos();
        do {
            tools.agenda().run();
            if (!sender.queues().idle(Duration.ofNanos(end - System.nanoTime()))) {
                return false;
            }
            tools.agenda().run();
        } while (sender.queues().open() > 0);
        return true;
    }

    /** Changes orders without telling their merchants. */
    public void silently(Runnable change) {
        silent = true;
        try {
            change.run();
        } finally {
            silent = false;
        }
    }

    /** Forgets all notifications and attempts, and ends every stream. */
    public void clear() {
        streams.clear();
        sender.stop();
        sender = new NotificationSender(tools);
    }

    @Override
    public void close() {
        streams.clear();
        sender.stop();
    }
}
