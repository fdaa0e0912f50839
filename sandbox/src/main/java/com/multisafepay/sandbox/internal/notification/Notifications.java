package com.multisafepay.sandbox.internal.notification;

import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.state.Agenda;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.OrderListener;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells merchants what becomes of their orders. Nothing here waits for a receiver, except {@link #await}. */
public final class Notifications implements OrderListener, AutoCloseable {
    private final OrderBook book;
    private final Supplier<Optional<String>> siteUrl;
    private final NotificationSender.Tools tools;
    private volatile NotificationSender sender;

    /** Notifications of the orders of a book, which go by a clock. */
    public Notifications(
            OrderBook book,
            Supplier<Optional<String>> siteUrl,
            Agenda agenda,
            Clock clock,
            Receiver receiver,
            NotificationBody body) {
        this.book = book;
        this.siteUrl = siteUrl;
        this.tools = new NotificationSender.Tools(agenda, clock, receiver, body);
        this.sender = new NotificationSender(tools);
    }

    @Override
    public void changed(Optional<StoredOrder> before, StoredOrder after) {
        if (NotifiableChange.in(before, after)) {
            Notification.of(after, siteUrl.get()).ifPresent(sender::take);
        }
    }

    @Override
    public void forgotten(StoredOrder order) {
        sender.forget(order.orderId());
    }

    /** Whether there is an address to notify for an order. */
    public boolean reachable(StoredOrder order) {
        return Notification.of(order, siteUrl.get()).isPresent();
    }

    /** Tells once more where an order stands, with three more attempts as at the first time. */
    public void resend(String orderId) {
        StoredOrder order = book.need(orderId);
        sender.take(Notification.of(order, siteUrl.get())
                .orElseThrow(() -> ApiError.refused(
                        ErrorCode.UNSPECIFIED,
                        "order_id: has no notification_url, and neither has the site, and is " + order.orderId())));
    }

    /** The latest attempts, the oldest first. */
    public List<Attempt> attempts() {
        return sender.log().all();
    }

    /** The latest attempts for one order, the oldest first. */
    public List<Attempt> attempts(String orderId) {
        return attempts().stream()
                .filter(each -> each.orderId().equals(orderId))
                .toList();
    }

    /** Lets something go wrong. */
    public void fault(Fault fault) {
        sender.faults().add(fault);
    }

    /** Lets nothing go wrong any more. */
    public void clearFaults() {
        sender.faults().clear();
    }

    /** How many attempts are queued or under way; those that wait for the clock do not count. */
    public int underWay() {
        return sender.lanes().open();
    }

    /** Waits until no attempt is queued or under way; false where that takes longer. */
    public boolean await(Duration within) throws InterruptedException {
        long end = System.nanoTime() + within.toNanos();
        do {
            tools.agenda().run();
            if (!sender.lanes().idle(Duration.ofNanos(end - System.nanoTime()))) {
                return false;
            }
            tools.agenda().run();
        } while (sender.lanes().open() > 0);
        return true;
    }

    /** Forgets all of it. */
    public void clear() {
        sender.stop();
        sender = new NotificationSender(tools);
    }

    @Override
    public void close() {
        sender.stop();
    }
}
