package com.multisafepay.capture;

import com.multisafepay.order.OrderId;
import com.multisafepay.order.Status;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A capture that the API accepted.
 */
public interface CreatedCapture {

    /** {@return the id of the order that holds the money: the original one after a full capture, the new one after a partial capture} */
    OrderId orderId();

    /** {@return the provider's id of the capture} */
    OptionalLong transactionId();

    /** {@return what became of a capture that {@code resolve} found in the order; empty where the API had just taken it} */
    Optional<Status> status();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();
}
