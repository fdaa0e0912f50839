package com.multisafepay.internal.wire;

import com.multisafepay.capture.CreatedCapture;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.Status;
import java.util.Optional;
import java.util.OptionalLong;

/** Holds what was read of a {@link CreatedCapture}. */
record CreatedCaptureData(OrderId orderId, OptionalLong transactionId, Optional<Status> status, AnswerJson source)
        implements CreatedCapture {

    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "CreatedCapture[" + orderId + "]";
    }
}
