package com.multisafepay.internal.wire;

import com.multisafepay.money.Money;
import com.multisafepay.order.Cost;
import com.multisafepay.order.RelatedTransaction;
import com.multisafepay.order.Status;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Holds what was read of a {@link RelatedTransaction}. */
record RelatedTransactionData(
        OptionalLong transactionId,
        OptionalLong referenceTransactionId,
        Optional<String> type,
        Optional<Status> status,
        Optional<Money> amount,
        Optional<String> orderId,
        Optional<String> refundOrderId,
        Optional<String> description,
        Optional<LocalDateTime> created,
        Optional<LocalDateTime> modified,
        List<Cost> costs,
        Optional<RelatedTransaction.Dispute> dispute)
        implements RelatedTransaction {
    record DisputeData(
            Optional<String> status,
            Optional<String> reasonCode,
            Optional<String> reason,
            Optional<String> respondUntil)
            implements RelatedTransaction.Dispute {}
}
