package com.multisafepay.order;

import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.StateConflictException;

/** Collects what was authorised with manual capture ("Capture an order"). Thread-safe. */
public interface Captures {

    /**
     * Captures an order that was read before: state, currency and what is left are checked first.
     *
     * @param order the order as the API told it
     * @param capture what is captured
     * @return where the money is
     * @throws RequestRefusedException when the currency is another one, or more is asked for than is left
     * @throws StateConflictException when nothing is authorised
     * @throws OutcomeUnknownException when no usable answer came: read the order before anything else
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    CreatedCapture create(Order order, Capture capture);

    /**
     * Captures an order that was not read; the API alone checks it.
     *
     * @param id the merchant's own key of the authorisation
     * @param capture what is captured
     * @return where the money is
     * @throws RequestRefusedException when more is asked for than is left
     * @throws StateConflictException when nothing is authorised
     * @throws NotFoundException when there is no such order, or the new order id is taken
     * @throws OutcomeUnknownException when no usable answer came: read the order before anything else
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    CreatedCapture create(OrderId id, Capture capture);

    /**
     * Gives free what is not captured.
     *
     * @param id the merchant's own key of the authorisation
     * @param reason why, not blank
     * @throws RequestRefusedException when the reason is blank
     * @throws StateConflictException when nothing is left
     * @throws NotFoundException when there is no such order
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    void release(OrderId id, String reason);
}
