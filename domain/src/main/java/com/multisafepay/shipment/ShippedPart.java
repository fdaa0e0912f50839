package com.multisafepay.shipment;

import com.multisafepay.order.OrderId;
import java.util.OptionalLong;

/**
 * A part of an order that was shipped and became an order of its own: it is refunded under its own id.
 */
public interface ShippedPart {

    /** {@return the id of the order that the part became} */
    OrderId orderId();

    /** {@return the provider's id of the part} */
    OptionalLong transactionId();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();
}
