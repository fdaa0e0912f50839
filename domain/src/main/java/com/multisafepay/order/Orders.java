package com.multisafepay.order;

import com.multisafepay.error.DuplicateException;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;

/** Creates orders and tells where they stand. Thread-safe. */
public interface Orders {

    /**
     * Sends an order ("Create an order"). Never sent twice by itself.
     *
     * @param order what is to be paid, and by which flow
     * @return the address to send the customer to, or, for a direct order, the order
     * @throws RequestRefusedException when the API refuses the order as it is
     * @throws DuplicateException when a paid order has this id
     * @throws OutcomeUnknownException when no usable answer came: look the order up by its id before anything else
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    CreatedOrder create(OrderRequest order);

    /**
     * Looks an order up ("Get an order").
     *
     * @param id the merchant's own key
     * @return the order as it stands
     * @throws NotFoundException when there is none
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    Order get(OrderId id);

    /**
     * Looks an order up by the text of its id.
     *
     * @param id the merchant's own key
     * @return the order as it stands
     * @throws RequestRefusedException when the text cannot be an id
     * @throws NotFoundException when there is none
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    default Order get(String id) {
        return get(OrderId.of(id));
    }
}
