package com.multisafepay.capture;

import com.multisafepay.order.OrderId;
import java.util.OptionalLong;

/**
 * A capture that the API accepted.
 */
public interface CreatedCapture {

    /** {@return the id of the order that holds the money: the original one after a full capture, the new one after a partial capture} */
    OrderId orderId();

    /** {@return the provider's id of the capture} */
    OptionalLong transactionId();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();
}
