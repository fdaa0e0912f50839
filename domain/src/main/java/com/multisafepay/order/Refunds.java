package com.multisafepay.order;

import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.StateConflictException;

/**
 * Gives money back ("Refund an order"). What was refunded through this service is remembered for five minutes: the same amount of the
 * same order is refused until then, as the API does. Thread-safe.
 */
public interface Refunds {

    /**
     * Refunds an order that was read before: currency, state and sum are checked first.
     *
     * @param order the order as the API told it
     * @param refund what goes back
     * @return the refund as it was taken
     * @throws RequestRefusedException when the currency is another one, or more is asked for than is left
     * @throws StateConflictException when the state allows no refund, or the same amount was refunded less than five minutes ago
     * @throws OutcomeUnknownException when no usable answer came: read the order before anything else
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    CreatedRefund create(Order order, Refund refund);

    /**
     * Refunds an order that was not read; the API alone checks it.
     *
     * @param id the merchant's own key
     * @param refund what goes back
     * @return the refund as it was taken
     * @throws StateConflictException when the API finds it impossible, or the same amount was refunded less than five minutes ago
     * @throws NotFoundException when there is no such order
     * @throws OutcomeUnknownException when no usable answer came: read the order before anything else
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    CreatedRefund create(OrderId id, Refund refund);

    /**
     * Takes a refund back that was not passed to the bank yet, which happens at midnight.
     *
     * @param id the merchant's own key of the order, not of the refund
     * @param refundId the provider's id of the refund
     * @throws StateConflictException when it is under way
     * @throws NotFoundException when there is no such order or refund
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    void cancel(OrderId id, long refundId);
}
