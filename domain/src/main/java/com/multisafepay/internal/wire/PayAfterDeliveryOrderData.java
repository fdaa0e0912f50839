package com.multisafepay.internal.wire;

import com.multisafepay.order.Status;
import com.multisafepay.payafter.PayAfterDeliveryOrder;
import java.util.Optional;

/** Holds what was read of {@link PayAfterDeliveryOrder}. */
record PayAfterDeliveryOrderData(
        String orderId,
        long amount,
        long amountPaid,
        long amountOutstanding,
        Optional<Status> status,
        AnswerJson source)
        implements PayAfterDeliveryOrder {
    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "PayAfterDeliveryOrder[" + orderId + "]";
    }
}
