package com.multisafepay.internal.service;

import com.multisafepay.capture.Capture;
import com.multisafepay.capture.CreatedCapture;
import com.multisafepay.error.MismatchException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.internal.wire.Wire;
import com.multisafepay.money.Money;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.RelatedTransaction;
import com.multisafepay.order.request.DirectOrder;
import com.multisafepay.order.request.OrderRequest;
import com.multisafepay.refund.CreatedRefund;
import com.multisafepay.refund.Refund;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Looks in the order whether a creation took effect, and holds what is there to what was sent. */
final class Lookup {

    private final Function<OrderId, Order> read;

    Lookup(Function<OrderId, Order> read) {
        this.read = read;
    }

    /** The order under the id of the one that was sent. */
    LookupResult<CreatedOrder> order(OrderRequest sent) {
        Order order;
        try {
            order = read.apply(sent.orderId());
        } catch (NotFoundException none) {
            // An error page of somebody in between says nothing about the order; the API gives a code.
            if (none.code().isEmpty()) {
                throw none;
            }
            return LookupResult.nothing("no such order");
        }
        if (!order.orderId().equals(sent.orderId())) {
            return LookupResult.unclear("the answer tells of another order, " + order.orderId());
        }
        compare(sent.orderId().value(), sent.amount(), order.amount());
        CreatedOrder created = Wire.created(order);
        boolean page = !(sent instanceof DirectOrder);
        boolean noWayOn =
                order.isFailed() || (order.isOpen() && order.paymentUrl().isEmpty());
        return page && noWayOn ? LookupResult.lacking(created, seen(order)) : LookupResult.of(created, seen(order));
    }

    /** The refund with its own id, among what became of the order. */
    LookupResult<CreatedRefund> refund(OrderId id, Refund sent) {
        Order order = read.apply(id);
        String own = sent.refundOrderId().map(OrderId::value).orElse("");
        return related(
                        order,
                        "refund",
                        each -> each.refundOrderId().filter(own::equals).isPresent())
                .map(refund -> found(
                        refund,
                        own,
                        sent.all() ? Optional.<Money>empty() : Optional.of(sent.amount()),
                        Wire.createdRefund(order, refund.transactionId(), own)))
                .orElseGet(() -> LookupResult.nothing(seen(order) + ", and has no refund " + own));
    }

    /** The capture with the id of the new order, or the one of the whole amount: there can be only one of either. */
    LookupResult<CreatedCapture> capture(OrderId id, Capture sent) {
        Order order = read.apply(id);
        Money amount = sent.amount().orElse(order.amount());
        String own = sent.newOrderId().map(OrderId::value).orElse("");
        Optional<RelatedTransaction> capture = related(
                        order,
                        "capture",
                        each -> each.orderId().filter(own::equals).isPresent())
                .or(() -> amount.equals(order.amount())
                        ? related(
                                order,
                                "capture",
                                each -> each.amount().filter(amount::equals).isPresent())
                        : Optional.empty());
        return capture.map(each -> found(
                        each,
                        own.isEmpty() ? id.value() : own,
                        Optional.of(amount),
                        Wire.createdCapture(
                                order, each.orderId().map(OrderId::of).orElse(id), each.transactionId())))
                .orElseGet(() -> LookupResult.nothing(
                        seen(order) + ", and has no capture " + (own.isEmpty() ? "of all of it" : own)));
    }

    private static Optional<RelatedTransaction> related(
            Order order, String type, Predicate<RelatedTransaction> wanted) {
        return order.relatedTransactions().stream()
                .filter(each -> each.type().filter(type::equalsIgnoreCase).isPresent())
                .filter(wanted)
                .findFirst();
    }

    private static <T> LookupResult<T> found(RelatedTransaction found, String id, Optional<Money> sent, T made) {
        if (sent.isPresent() && found.amount().isEmpty()) {
            return LookupResult.unclear(id + " exists, of an amount that is not told");
        }
        sent.ifPresent(amount -> compare(id, amount, found.amount().orElseThrow()));
        return LookupResult.of(made, id + " exists");
    }

    private static String seen(Order order) {
        return "order " + order.orderId() + " is " + order.status() + ", " + order.amount();
    }

    private static void compare(String id, Money sent, Money found) {
        if (!sent.equals(found)) {
            throw new MismatchException(id, sent.toString(), found.toString());
        }
    }
}
