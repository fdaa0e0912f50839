package com.multisafepay.refund;

import com.multisafepay.error.MismatchException;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.StateConflictException;
import com.multisafepay.order.ExactlyOnce;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;

/**
 * Gives money back ("Refund an order"). The API refuses the same amount of the same order for five minutes. Thread-safe.
 */
public interface Refunds {

    /**
     * Refunds an order that was read before: currency, state and sum are checked first.
     *
     * @param order the order as the API answered it
     * @param refund the refund
     * @return the refund as it was taken
     * @throws RequestRefusedException when the currency is another one, or more is asked for than is left
     * @throws StateConflictException when the state allows no refund, or the API refuses the same amount within five minutes
     * @throws OutcomeUnknownException when no usable answer came: {@link #resolve} finds out
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    CreatedRefund create(Order order, Refund refund);

    /**
     * Refunds an order that was not read; the API alone checks it.
     *
     * @param id the id of the order
     * @param refund the refund
     * @return the refund as it was taken
     * @throws StateConflictException when the API finds it impossible, as it does for the same amount within five minutes
     * @throws NotFoundException when there is no such order
     * @throws OutcomeUnknownException when no usable answer came: {@link #resolve} finds out
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    CreatedRefund create(OrderId id, Refund refund);

    /**
     * Finds out what became of a refund that was sent and not answered, so that the money goes back once: looks in the order for a refund
     * with this one's own id that was not declined, voided, cancelled or expired, compares amount and currency, and returns what exists. Only
     * by {@link ExactlyOnce#sendingAgain} is it sent again.
     *
     * <p>The API does not hold refunds apart by their ids; it refuses the same amount of the same order within five minutes, and more than
     * was paid. So of two requests one takes effect, whichever comes first, as long as the first one takes effect before the look-ups end
     * or within five minutes of the second. Of a part that is at most half of what can still go back, a first request that lies
     * longer than that would take effect as well.
     *
     * @param id the id of the order
     * @param refund the refund that was sent, unchanged, with a {@code refund_order_id}
     * @param unknown the error that {@code create} threw
     * @param bounds the time to look up, and whether it may be sent again
     * @return the refund as it exists or was taken
     * @throws RequestRefusedException when the refund has no id of its own, so that it cannot be told from others
     * @throws MismatchException when a refund of another amount or currency has this id
     * @throws OutcomeUnknownException when the time is over and it is still not known; it tells what was seen
     */
    CreatedRefund resolve(OrderId id, Refund refund, OutcomeUnknownException unknown, ExactlyOnce bounds);

    /**
     * Finds out what became of a refund that may have been sent, say before this process started.
     *
     * @param id the id of the order
     * @param refund the refund that may have been sent, unchanged, with a {@code refund_order_id}
     * @param bounds the time to look up, and whether it may be sent again
     * @return the refund as it exists or was taken
     * @throws RequestRefusedException when the refund has no id of its own
     * @throws MismatchException when a refund of another amount or currency has this id
     * @throws OutcomeUnknownException when the time is over and it is still not known; it tells what was seen
     */
    default CreatedRefund resolve(OrderId id, Refund refund, ExactlyOnce bounds) {
        return resolve(id, refund, new OutcomeUnknownException("it may have been sent before", null), bounds);
    }

    /**
     * Takes a refund back that was not passed to the bank yet, which happens at midnight.
     *
     * @param id the id of the order, not of the refund
     * @param refundId the provider's id of the refund
     * @throws StateConflictException when it is under way
     * @throws NotFoundException when there is no such order or refund
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    void cancel(OrderId id, long refundId);
}
