package com.multisafepay.internal.service;

import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.client.model.CancelRefundRequest;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.StateConflictException;
import com.multisafepay.internal.check.Check;
import com.multisafepay.internal.wire.OrderWire;
import com.multisafepay.money.Money;
import com.multisafepay.order.ExactlyOnce;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.refund.CreatedRefund;
import com.multisafepay.refund.Refund;
import com.multisafepay.refund.Refunds;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Refunds over the generated interface. */
final class ApiRefunds implements Refunds {
    private final OrdersApi api;
    private final @Nullable String language;
    private final Outcomes outcomes;
    private final Lookup lookup;

    ApiRefunds(OrdersApi api, @Nullable String language, Outcomes outcomes) {
        this.api = api;
        this.language = language;
        this.outcomes = outcomes;
        this.lookup = new Lookup(id -> Reading.of(api.getOrder(id.value(), language), OrderWire::order));
    }

    @Override
    public CreatedRefund create(Order order, Refund refund) {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(refund, "refund");
        Money left = order.remainingToRefund();
        if (!refund.amount().currency().equals(order.amount().currency())) {
            throw RequestRefusedException.of(
                    "currency",
                    "must be the order's, " + order.amount().currency().getCurrencyCode(),
                    refund.amount().currency().getCurrencyCode());
        }
        if (!left.isPositive()) {
            throw new StateConflictException(
                    "Nothing can be refunded: the order is " + order.status() + ", " + order.amountRefunded() + " of "
                            + order.amount() + " went back",
                    null);
        }
        if (refund.amount().compareTo(left) > 0) {
            throw RequestRefusedException.of(
                    "amount",
                    "must be at most " + left + ", what is left of the order",
                    refund.amount().toString());
        }
        return create(order.orderId(), refund);
    }

    @Override
    public CreatedRefund create(OrderId id, Refund refund) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(refund, "refund");
        return outcomes.create(creation(id, refund));
    }

    @Override
    public CreatedRefund resolve(OrderId id, Refund refund, OutcomeUnknownException unknown, ExactlyOnce bounds) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(refund, "refund");
        Objects.requireNonNull(unknown, "unknown");
        Objects.requireNonNull(bounds, "bounds");
        return outcomes.resolve(creation(id, refund), unknown, bounds);
    }

    private Creation<CreatedRefund> creation(OrderId id, Refund refund) {
        return new Creation<>(
                "refundOrder",
                id,
                refund.refundOrderId().isPresent() ? null : "refund_order_id",
                false,
                () -> send(id, refund),
                () -> lookup.refund(id, refund));
    }

    private CreatedRefund send(OrderId id, Refund refund) {
        return Reading.of(api.refundOrder(id.value(), OrderWire.refund(refund), language), OrderWire::created);
    }

    @Override
    public void cancel(OrderId id, long refundId) {
        Objects.requireNonNull(id, "id");
        Check.range("refund_id", refundId, 1, Long.MAX_VALUE);
        api.cancelRefund(id.value(), Long.toString(refundId), new CancelRefundRequest().status("void"), language);
    }
}
