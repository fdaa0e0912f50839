package com.multisafepay.webhook;

import com.multisafepay.money.Money;
import com.multisafepay.order.Order;
import com.multisafepay.order.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The events that lead from what is remembered of an order to what a notification tells of it. */
final class OrderEvents {

    private static final Set<Status> CHARGEBACKS = Set.of(Status.CHARGEBACK, new Status("chargedback"));
    private static final Set<Status> UNSETTLED = Set.of(Status.INITIALIZED, Status.UNCLEARED);
    private static final Map<Status, BiFunction<Order, Optional<PreviousState>, OrderEvent>> BY_STATUS = Map.of(
            Status.UNCLEARED,
            OrderEvent.Uncleared::new,
            Status.SHIPPED,
            OrderEvent.Shipped::new,
            Status.VOID,
            OrderEvent.Voided::new,
            Status.CANCELLED,
            OrderEvent.Cancelled::new,
            Status.EXPIRED,
            OrderEvent.Expired::new,
            Status.DECLINED,
            OrderEvent.Declined::new);

    private final boolean toldAsPaid;
    private final Optional<PreviousState> before;
    private final Order order;
    private final Status status;

    OrderEvents(HandledOrder remembered, Order order) {
        this.toldAsPaid = remembered.paid();
        this.before = remembered.last();
        this.order = order;
        this.status = order.status();
    }

    /** At least one. */
    List<OrderEvent> events() {
        List<OrderEvent> events = new ArrayList<>();
        if (!toldAsPaid && isPaidAndKept()) {
            events.add(
                    order.authOrderId().isPresent()
                            ? new OrderEvent.Captured(order, before)
                            : new OrderEvent.Paid(order, before));
        } else if (!toldAsPaid && order.isAuthorised() && statusIsNew()) {
            events.add(new OrderEvent.Authorised(order, before));
        } else if (toldAsPaid && settles()) {
            events.add(new OrderEvent.Settled(order, before));
        }
        Money amount = refundedSince();
        if (status.equals(Status.REFUNDED) && (statusIsNew() || amount.isPositive())) {
            events.add(new OrderEvent.Refunded(order, before, amount));
        } else if (status.equals(Status.PARTIAL_REFUNDED) && (statusIsNew() || amount.isPositive())) {
            events.add(new OrderEvent.PartiallyRefunded(order, before, amount));
        } else if (statusIsNew() && chargedBack()) {
            events.add(new OrderEvent.ChargedBack(order, before));
        } else if (statusIsNew() && BY_STATUS.containsKey(status)) {
            events.add(BY_STATUS.get(status).apply(order, before));
        }
        return events.isEmpty() ? List.of(new OrderEvent.Other(order, before)) : events;
    }

    /** Returns whether the order must not be reported as paid from now on. A refund that is on its way may still be declined. */
    boolean endsPaid() {
        return isPaidAndKept() || status.equals(Status.REFUNDED) || chargedBack();
    }

    /** Returns whether it is paid, and not all of it is on its way back. */
    private boolean isPaidAndKept() {
        long minorUnits = order.amountRefunded().minorUnits();
        boolean allOnItsWayBack = status.equals(Status.COMPLETED)
                && minorUnits > 0
                && minorUnits >= order.amount().minorUnits();
        return order.isPaid() && !allOnItsWayBack;
    }

    PreviousState now() {
        return new PreviousState(status, order.financialStatus(), refunded());
    }

    private boolean statusIsNew() {
        return before.filter(state -> state.status().equals(status)).isEmpty();
    }

    private boolean settles() {
        return order.isPaid()
                && order.financialStatus().filter(Status.COMPLETED::equals).isPresent()
                && before.flatMap(PreviousState::financialStatus)
                        .filter(UNSETTLED::contains)
                        .isPresent();
    }

    private boolean chargedBack() {
        return CHARGEBACKS.contains(status)
                || (status.equals(Status.VOID)
                        && order.relatedTransactions().stream()
                                .anyMatch(related -> related.type()
                                        .filter("chargeback"::equals)
                                        .isPresent()));
    }

    private Money refundedBefore() {
        long minorUnits =
                before.map(state -> state.amountRefunded().minorUnits()).orElse(0L);
        return new Money(minorUnits, order.amount().currency());
    }

    private Money refundedSince() {
        long minorUnits = refunded().minorUnits() - refundedBefore().minorUnits();
        return new Money(Math.max(0, minorUnits), order.amount().currency());
    }

    /** The refunds that were reported. Until the status says so, a refund is on its way. */
    private Money refunded() {
        if (status.equals(Status.REFUNDED) && !order.amountRefunded().isPositive()) {
            return order.amount();
        }
        return status.equals(Status.REFUNDED) || status.equals(Status.PARTIAL_REFUNDED)
                ? order.amountRefunded()
                : refundedBefore();
    }
}
