package com.multisafepay.internal.service;

import com.multisafepay.capture.Capture;
import com.multisafepay.capture.CreatedCapture;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.MismatchException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.internal.wire.OrderWire;
import com.multisafepay.money.Money;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.RelatedTransaction;
import com.multisafepay.order.Status;
import com.multisafepay.order.request.DirectOrder;
import com.multisafepay.order.request.OrderRequest;
import com.multisafepay.refund.CreatedRefund;
import com.multisafepay.refund.Refund;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Looks in the order whether a creation took effect, and holds what is there to what was sent. */
final class Lookup {

    private static final Set<Status> CAME_TO_NOTHING =
            Set.of(Status.CANCELLED, Status.DECLINED, Status.EXPIRED, Status.VOID);
    private static final String RELATED = "related_transactions";
    private static final int UNSPECIFIED = 1000;
    private static final int NO_SUCH_ORDER = 1006;

    private final Function<OrderId, Order> read;

    Lookup(Function<OrderId, Order> read) {
        this.read = read;
    }

    /** The order under the id of the one that was sent. */
    LookupResult<CreatedOrder> order(OrderRequest sent) {
        Order order;
        try {
            order = own(sent.orderId());
        } catch (NotFoundException none) {
            if (!isOfTheOrder(none)) {
                throw none;
            }
            return LookupResult.nothing("no such order");
        }
        compare(sent.orderId().value(), sent.amount(), order.amount());
        CreatedOrder created = OrderWire.created(order);
        boolean page = !(sent instanceof DirectOrder);
        boolean noWayOn =
                order.isFailed() || (order.isOpen() && order.paymentUrl().isEmpty());
        return page && noWayOn ? LookupResult.lacking(created, seen(order)) : LookupResult.of(created, seen(order));
    }

    /** Returns whether it is the order that was not found; other words, of a site or a token, say nothing about it. */
    private static boolean isOfTheOrder(NotFoundException none) {
        int code = none.code().orElse(0);
        return code == NO_SUCH_ORDER
                || (code == UNSPECIFIED
                        && none.providerError()
                                .filter(error -> error.text().equalsIgnoreCase("not found"))
                                .isPresent());
    }

    /** Reads the order of this id; the API finds others by its own number. */
    private Order own(OrderId id) {
        Order order = read.apply(id);
        if (!order.orderId().value().equalsIgnoreCase(id.value())) {
            throw new AnswerNotUnderstoodException("it is order " + order.orderId() + ", not " + id, null, null);
        }
        return order;
    }

    /** The refund with its own id, among what became of the order. */
    LookupResult<CreatedRefund> refund(OrderId id, Refund sent) {
        Order order = own(id);
        String own = sent.refundOrderId().map(OrderId::value).orElse("");
        Optional<Money> amount = sent.all() ? Optional.empty() : Optional.of(sent.amount());
        List<RelatedTransaction> refunds = related(
                order,
                "refund",
                each -> each.refundOrderId()
                        .or(() -> ownOrderId(order, each))
                        .filter(own::equalsIgnoreCase)
                        .isPresent());
        return found(
                order, refunds, own, amount, "refund " + own, refund -> OrderWire.createdRefund(order, refund, own));
    }

    /** The id that a refund has as an order of its own; one that was made without an id has the order's. */
    private static Optional<String> ownOrderId(Order order, RelatedTransaction refund) {
        return refund.orderId()
                .filter(id -> !id.equalsIgnoreCase(order.orderId().value()));
    }

    /** The capture with the id of the new order, or the one of the whole amount: there can be only one of either. */
    LookupResult<CreatedCapture> capture(OrderId id, Capture sent) {
        Order order = own(id);
        Money amount = sent.amount().orElse(order.amount());
        String own = sent.newOrderId().map(OrderId::value).orElse("");
        boolean all = amount.equals(order.amount());
        List<RelatedTransaction> captures = related(
                order,
                "capture",
                each -> each.orderId().filter(own::equalsIgnoreCase).isPresent()
                        || (all && each.amount().filter(amount::equals).isPresent()));
        return found(
                order,
                captures,
                own.isEmpty() ? id.value() : own,
                Optional.of(amount),
                own.isEmpty() ? "capture of all of it" : "capture " + own,
                each -> OrderWire.createdCapture(
                        order, each, each.orderId().map(OrderId::of).orElse(id)));
    }

    private static List<RelatedTransaction> related(Order order, String type, Predicate<RelatedTransaction> wanted) {
        return order.relatedTransactions().stream()
                .filter(each -> each.type().filter(type::equalsIgnoreCase).isPresent())
                .filter(wanted)
                .toList();
    }

    /** Tells what became of what bears the id: one that came to nothing is not the one that was asked for. */
    private static <T> LookupResult<T> found(
            Order order,
            List<RelatedTransaction> bearers,
            String id,
            Optional<Money> sent,
            String what,
            Function<RelatedTransaction, T> made) {
        List<RelatedTransaction> living =
                bearers.stream().filter(each -> !cameToNothing(each)).toList();
        if (living.isEmpty() && order.unreadMembers().stream().anyMatch(path -> path.startsWith(RELATED))) {
            return LookupResult.unclear(seen(order) + ", and what became of it since cannot be read");
        }
        if (living.isEmpty()) {
            String dead = bearers.stream()
                    .flatMap(each -> each.status().stream())
                    .map(status -> " that is not " + status)
                    .distinct()
                    .collect(Collectors.joining());
            return LookupResult.nothing(seen(order) + ", and has no " + what + dead);
        }
        RelatedTransaction found = living.stream()
                .filter(each -> sent.isEmpty() || each.amount().equals(sent))
                .findFirst()
                .orElse(living.get(0));
        if (sent.isPresent() && found.amount().isEmpty()) {
            return LookupResult.unclear(id + " exists, of an amount that is not told");
        }
        sent.ifPresent(amount -> compare(id, amount, found.amount().orElseThrow()));
        return LookupResult.of(made.apply(found), id + " exists");
    }

    private static boolean cameToNothing(RelatedTransaction related) {
        return related.status().filter(CAME_TO_NOTHING::contains).isPresent();
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
