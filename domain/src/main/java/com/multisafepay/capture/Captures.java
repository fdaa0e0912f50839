package com.multisafepay.capture;

import com.multisafepay.error.MismatchException;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.StateConflictException;
import com.multisafepay.order.ExactlyOnce;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;

/** Collects what was authorised with manual capture ("Capture an order"). Thread-safe. */
public interface Captures {

    /**
     * Captures an order that was read before: state, currency and what is left are checked first.
     *
     * @param order the order as the API answered it
     * @param capture the capture
     * @return the order that holds the money
     * @throws RequestRefusedException when the currency is another one, or more is asked for than is left
     * @throws StateConflictException when nothing is authorised
     * @throws OutcomeUnknownException when no usable answer came: {@link #resolve} finds out
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    CreatedCapture create(Order order, Capture capture);

    /**
     * Captures an order that was not read; the API alone checks it.
     *
     * @param id the id of the authorized order
     * @param capture the capture
     * @return the order that holds the money
     * @throws RequestRefusedException when more is asked for than is left
     * @throws StateConflictException when nothing is authorised
     * @throws NotFoundException when there is no such order, or the new order id is taken
     * @throws OutcomeUnknownException when no usable answer came: {@link #resolve} finds out
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    CreatedCapture create(OrderId id, Capture capture);

    /**
     * Finds out what became of a capture that was sent and not answered, so that the money is collected once: looks in the authorised order
     * for a capture with the id of the new order, or of all of the amount, compares amount and currency, and returns what exists. Only by
     * {@link ExactlyOnce#sendingAgain} is it sent again.
     *
     * <p>Of two requests one takes effect, at any time and in any order: the order id of a part is taken by the first, and all of an
     * amount can be captured once.
     *
     * @param id the id of the authorized order
     * @param capture the capture that was sent, unchanged; a part with its {@code new_order_id}
     * @param unknown the error that {@code create} threw
     * @param bounds the time to look up, and whether it may be sent again
     * @return the order that holds the money
     * @throws RequestRefusedException when it is a part without a new order id, so that it cannot be told from others
     * @throws MismatchException when a capture of another amount or currency has this id
     * @throws OutcomeUnknownException when the time is over and it is still not known; it tells what was seen
     */
    CreatedCapture resolve(OrderId id, Capture capture, OutcomeUnknownException unknown, ExactlyOnce bounds);

    /**
     * Finds out what became of a capture that may have been sent, say before this process started.
     *
     * @param id the id of the authorized order
     * @param capture the capture that may have been sent, unchanged; a part with its {@code new_order_id}
     * @param bounds the time to look up, and whether it may be sent again
     * @return the order that holds the money
     * @throws RequestRefusedException when it is a part without a new order id
     * @throws MismatchException when a capture of another amount or currency has this id
     * @throws OutcomeUnknownException when the time is over and it is still not known; it tells what was seen
     */
    default CreatedCapture resolve(OrderId id, Capture capture, ExactlyOnce bounds) {
        return resolve(id, capture, new OutcomeUnknownException("it may have been sent before", null), bounds);
    }

    /**
     * Gives free what is not captured.
     *
     * @param id the id of the authorized order
     * @param reason the reason, not blank
     * @throws RequestRefusedException when the reason is blank
     * @throws StateConflictException when nothing is left
     * @throws NotFoundException when there is no such order
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    void release(OrderId id, String reason);
}
