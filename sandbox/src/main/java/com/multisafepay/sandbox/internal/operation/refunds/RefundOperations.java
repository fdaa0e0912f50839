package com.multisafepay.sandbox.internal.operation.refunds;

import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.simulation.OrderLife;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.Ids;
import com.multisafepay.sandbox.internal.state.Ledger;
import com.multisafepay.sandbox.internal.state.LedgerEntry;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.spec.GatewayTable;
import java.time.Instant;
import java.util.List;

/** The life of refunds: reserved when requested, completed when accepted or at midnight, or cancelled before. */
public final class RefundOperations {
    private final OrderBook book;
    private final OrderLife life;
    private final Ids ids;

    /** The refunds of the orders of a book. */
    public RefundOperations(OrderBook book, OrderLife life, Ids ids) {
        this.book = book;
        this.life = life;
        this.ids = ids;
    }

    /** Returns a handler for each operation. */
    public List<OperationHandler> operations(GatewayTable gateways) {
        return List.of(new RefundOrder(gateways, book, this), new CancelRefund(this));
    }

    /** Sets a refund aside; at midnight it is passed on. */
    StoredOrder reserve(StoredOrder order, LedgerEntry refund, Instant now) {
        StoredOrder reserved = order.ledger(order.ledger().with(refund), book.local(now));
        return book.plan(
                reserved,
                book.midnightAfter(now),
                (current, at) -> current.ledger()
                                .refund(refund.id())
                                .filter(LedgerEntry::pending)
                                .isPresent()
                        ? completed(current, refund.id(), at)
                        : current);
    }

    /** An id for a refund. */
    long id() {
        return ids.transaction();
    }

    /** Pays a refund out now. */
    public void accept(String orderId, long refundId) {
        change(orderId, refundId, (order, at) -> completed(order, refundId, at));
    }

    /** Refuses a refund: the money stays. */
    public void decline(String orderId, long refundId) {
        end(orderId, refundId, LedgerEntry.DECLINED);
    }

    /** Stops a refund at the merchant's wish. */
    void stop(String orderId, long refundId) {
        end(orderId, refundId, LedgerEntry.VOID);
    }

    private void end(String orderId, long refundId, String status) {
        change(
                orderId,
                refundId,
                (order, at) -> order.ledger(order.ledger().changed(refundId, status, book.local(at)), book.local(at)));
    }

    private interface Change {
        StoredOrder of(StoredOrder order, Instant at);
    }

    private void change(String orderId, long refundId, Change change) {
        book.change(orderId, order -> {
            LedgerEntry refund = order.ledger()
                    .refund(refundId)
                    .orElseThrow(() -> ApiError.refused(ErrorCode.UNSPECIFIED, "Not found"));
            if (!refund.pending()) {
                throw RefundRules.impossible("the refund is " + refund.status());
            }
            return change.of(order, book.now());
        });
    }

    private StoredOrder completed(StoredOrder order, long refundId, Instant at) {
        Ledger ledger = order.ledger().changed(refundId, LedgerEntry.COMPLETED, book.local(at));
        StoredOrder paid = order.ledger(ledger, book.local(at));
        Event event = ledger.refundedForGood() >= ledger.amount() ? Event.REFUNDED : Event.PARTLY_REFUNDED;
        return life.can(paid, event) ? life.happen(paid, event, at) : paid;
    }
}
