package com.multisafepay.internal.wire;

import com.multisafepay.affiliate.CompletedTransfer;
import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/** Holds what was read of {@link CompletedTransfer}. */
record CompletedTransferData(
        String orderId,
        Money amount,
        OptionalLong transactionId,
        Optional<Status> status,
        Optional<LocalDateTime> created,
        AnswerJson source)
        implements CompletedTransfer {
    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "CompletedTransfer[" + orderId + ", " + amount
                + status.map(where -> ", " + where).orElse("") + "]";
    }
}
