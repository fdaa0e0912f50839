package com.multisafepay.webhook;

import com.multisafepay.order.Order;
import com.multisafepay.order.Status;
import com.multisafepay.webhook.NotificationStore.Novelty;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Decides whether a notification is new: by the order of statuses, then by the refunded amount, then by the time of the last change. */
final class NoveltyRules {

    private static final Set<Status> UNPAID =
            Set.of(Status.INITIALIZED, Status.UNCLEARED, Status.DECLINED, Status.CANCELLED);
    private static final Set<Status> KEPT = Set.of(Status.COMPLETED, Status.SHIPPED, Status.PARTIAL_REFUNDED);
    private static final Set<Status> REFUNDED = Set.of(Status.PARTIAL_REFUNDED, Status.REFUNDED);

    private final boolean paid;
    private final PreviousState last;
    private final Order order;
    private final boolean earlier;
    private final boolean later;

    NoveltyRules(HandledOrder remembered, PreviousState last, NotifiedOrder notified) {
        this.paid = remembered.paid();
        this.last = last;
        this.order = notified.order();
        Optional<Instant> now = notified.modified();
        Optional<Instant> then = remembered.modified();
        this.earlier = now.isPresent() && then.filter(now.get()::isBefore).isPresent();
        this.later = now.isPresent() && then.filter(now.get()::isAfter).isPresent();
    }

    Novelty novelty() {
        if (neverFollows()) {
            return Novelty.LATE;
        }
        if (paymentAtLast() || capturedAtLast() || moreRefunded()) {
            return Novelty.NEW;
        }
        if (earlier) {
            return Novelty.LATE;
        }
        if (later) {
            return Novelty.NEW;
        }
        if (sameState()) {
            return Novelty.REPEATED;
        }
        return stepBack() ? Novelty.LATE : Novelty.NEW;
    }

    /** Nothing leads from a payment back to its start. */
    private boolean neverFollows() {
        return order.status().equals(Status.INITIALIZED) && (paid || hasMoney(last.status()));
    }

    /** No status before a payment can follow it, so that the payment is the later one. Only an order whose money has not arrived expires after its payment. */
    private boolean paymentAtLast() {
        boolean unpaid = UNPAID.contains(last.status())
                || (last.status().equals(Status.EXPIRED) && moneyArrived(order.financialStatus()));
        return !paid && unpaid && hasMoney(order.status());
    }

    /**
     * Nothing leads from a capture back to an authorisation alone, and the status does not tell them apart. Where the money had arrived and
     * the order was not reported as paid, all of it was on its way back.
     */
    private boolean capturedAtLast() {
        return !paid && hasMoney(last.status()) && !moneyArrived(last.financialStatus()) && order.isPaid();
    }

    private boolean moreRefunded() {
        return REFUNDED.contains(order.status()) && refundedSince() > 0;
    }

    private boolean sameState() {
        return order.status().equals(last.status())
                && order.financialStatus().equals(last.financialStatus())
                && refundedSince() == 0;
    }

    /** Decides where times do not tell: a status that comes before the last one, less refunded, or nothing but steps back. */
    private boolean stepBack() {
        Status now = order.status();
        if (UNPAID.contains(now)) {
            return hasMoney(last.status());
        }
        if (!KEPT.contains(now)) {
            return false;
        }
        boolean lessRefunded = last.status().equals(Status.REFUNDED) || refundedSince() < 0;
        boolean unshipped = now.equals(Status.COMPLETED) && last.status().equals(Status.SHIPPED);
        boolean unsettled = moneyArrived(last.financialStatus()) && !moneyArrived(order.financialStatus());
        boolean settled = !moneyArrived(last.financialStatus()) && moneyArrived(order.financialStatus());
        boolean shipped = now.equals(Status.SHIPPED) && last.status().equals(Status.COMPLETED);
        return lessRefunded || (unshipped && !settled) || (unsettled && !shipped);
    }

    private long refundedSince() {
        return order.amountRefunded().minorUnits() - last.amountRefunded().minorUnits();
    }

    private static boolean hasMoney(Status status) {
        return KEPT.contains(status) || REFUNDED.contains(status);
    }

    private static boolean moneyArrived(Optional<Status> financialStatus) {
        return financialStatus.filter(Status.COMPLETED::equals).isPresent();
    }
}
