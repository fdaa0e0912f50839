package com.multisafepay.payafter;

import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.order.OrderId;
import java.time.Duration;
import java.time.LocalDateTime;

/** Gives customers who pay after delivery more time ("Pay After Delivery"). Thread-safe. */
public interface PayAfterDelivery {

    /**
     * Stops the collection of a paid order for a time.
     *
     * @param id the id of the order
     * @param pause the time, 60 seconds to 90 days
     * @return the time at which collection goes on, in the Netherlands
     * @throws RequestRefusedException when the time is out of bounds, or the order is none of Pay After Delivery that is paid
     * @throws NotFoundException when there is no such order
     * @throws OutcomeUnknownException when no usable answer came; the same pause can be asked for again
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    LocalDateTime putOnHold(OrderId id, Duration pause);

    /**
     * Puts the expiry of an order that waits to be shipped off.
     *
     * @param id the id of the order
     * @param days the days from now, 1 to 180
     * @return the time at which it expires, in the Netherlands
     * @throws RequestRefusedException when the days are out of bounds, or the order does not wait to be shipped
     * @throws NotFoundException when there is no such order
     * @throws OutcomeUnknownException when no usable answer came; the same days can be asked for again
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    LocalDateTime expireIn(OrderId id, int days);

    /**
     * Returns what the customer paid and still owes. The operation is not published.
     *
     * @param id the id of the order
     * @return the order
     * @throws NotFoundException when there is no such order
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    PayAfterDeliveryOrder get(OrderId id);
}
