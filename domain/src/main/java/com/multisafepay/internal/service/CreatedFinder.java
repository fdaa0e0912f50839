package com.multisafepay.internal.service;

import com.multisafepay.error.MismatchException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.money.Money;
import com.multisafepay.order.Capture;
import com.multisafepay.order.CreatedCapture;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.CreatedRefund;
import com.multisafepay.order.DirectOrder;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.OrderRequest;
import com.multisafepay.order.Refund;
import com.multisafepay.order.RelatedTransaction;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Looks in the order whether a creation took effect, and holds what is there to what was sent. */
final class CreatedFinder {

    private final Function<OrderId, Order> read;

    CreatedFinder(Function<OrderId, Order> read) {
        this.read = read;
    }

    /** The order under the id of the one that was sent. */
    Finding<CreatedOrder> order(OrderRequest sent) {
        Order order;
        try {
            order = read.apply(sent.orderId());
        } catch (NotFoundException none) {
            // An error page of somebody in between says nothing about the order; the API gives a code.
            if (none.code().isEmpty()) {
                throw none;
            }
            return Finding.nothing("no such order");
        }
        if (!order.orderId().equals(sent.orderId())) {
            return Finding.unclear("the answer tells of another order, " + order.orderId());
        }
        compare(sent.orderId().value(), sent.amount(), order.amount());
        CreatedOrder created = new CreatedOrder(
                order.orderId(),
                order.paymentUrl(),
                order.sessionId(),
                order.qrUrl(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(order));
        boolean page = !(sent instanceof DirectOrder);
        boolean noWayOn =
                order.isFailed() || (order.isOpen() && order.paymentUrl().isEmpty());
        return page && noWayOn ? Finding.lacking(created, seen(order)) : Finding.of(created, seen(order));
    }

    /** The refund with its own id, among what became of the order. */
    Finding<CreatedRefund> refund(OrderId id, Refund sent) {
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
                        new CreatedRefund(refund.transactionId(), Optional.of(own))))
                .orElseGet(() -> Finding.nothing(seen(order) + ", and has no refund " + own));
    }

    /** The capture with the id of the new order, or the one of the whole amount: there can be only one of either. */
    Finding<CreatedCapture> capture(OrderId id, Capture sent) {
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
                        new CreatedCapture(each.orderId().map(OrderId::of).orElse(id), each.transactionId())))
                .orElseGet(() -> Finding.nothing(
                        seen(order) + ", and has no capture " + (own.isEmpty() ? "of all of it" : own)));
    }

    private static Optional<RelatedTransaction> related(
            Order order, String type, Predicate<RelatedTransaction> wanted) {
        return order.relatedTransactions().stream()
                .filter(each -> each.type().filter(type::equalsIgnoreCase).isPresent())
                .filter(wanted)
                .findFirst();
    }

    private static <T> Finding<T> found(RelatedTransaction found, String id, Optional<Money> sent, T made) {
        if (sent.isPresent() && found.amount().isEmpty()) {
            return Finding.unclear(id + " exists, of an amount that is not told");
        }
        sent.ifPresent(amount -> compare(id, amount, found.amount().orElseThrow()));
        return Finding.of(made, id + " exists");
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
