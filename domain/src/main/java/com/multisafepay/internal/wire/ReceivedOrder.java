package com.multisafepay.internal.wire;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.multisafepay.client.model.Order;
import com.multisafepay.client.model.PaymentDetails;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An order that was received in a notification.
 *
 * @param order the order
 * @param terminal true where a payment terminal took the payment
 */
public record ReceivedOrder(com.multisafepay.order.Order order, boolean terminal) {

    static ReceivedOrder read(JsonMapper mapper, byte[] json) throws IOException {
        @Nullable Order wire = mapper.readValue(json, Order.class);
        PaymentDetails details = wire == null ? null : wire.getPaymentDetails();
        return new ReceivedOrder(OrderFromWire.order(wire), details != null && details.getTerminalId() != null);
    }
}
