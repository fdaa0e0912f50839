package com.multisafepay.internal.wire;

import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import java.util.Optional;

/** Holds what was read of a {@link CreatedOrder}. */
record CreatedOrderData(
        OrderId orderId,
        Optional<String> paymentUrl,
        Optional<String> sessionId,
        Optional<String> qrUrl,
        Optional<CreatedOrder.Verification> verification,
        Optional<CreatedOrder.Events> events,
        Optional<Order> order,
        AnswerJson source)
        implements CreatedOrder {

    /** Presents an order that a look-up found as the result of creating it. */
    static CreatedOrderData of(Order found) {
        return new CreatedOrderData(
                found.orderId(),
                found.paymentUrl(),
                found.sessionId(),
                found.qrUrl(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(found),
                AnswerJson.of(found.json()));
    }

    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "CreatedOrder[" + orderId + "]";
    }

    record VerificationData(String html, String type) implements CreatedOrder.Verification {
        @Override
        public String toString() {
            return "Verification[" + type + "]";
        }
    }
}
