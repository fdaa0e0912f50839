package com.multisafepay.internal.wire;

import com.multisafepay.order.OrderId;
import com.multisafepay.shipment.ShippedPart;
import java.util.OptionalLong;

/** Holds what was read of a {@link ShippedPart}. */
record ShippedPartData(OrderId orderId, OptionalLong transactionId, AnswerJson source) implements ShippedPart {
    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "ShippedPart[" + orderId + "]";
    }
}
