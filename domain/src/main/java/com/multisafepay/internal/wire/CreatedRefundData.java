package com.multisafepay.internal.wire;

import com.multisafepay.order.Status;
import com.multisafepay.refund.CreatedRefund;
import java.util.Optional;
import java.util.OptionalLong;

/** Holds what was read of a {@link CreatedRefund}. */
record CreatedRefundData(OptionalLong refundId, Optional<String> orderId, Optional<Status> status, AnswerJson source)
        implements CreatedRefund {

    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "CreatedRefund[" + orderId.orElse("") + "]";
    }
}
