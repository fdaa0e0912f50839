package com.multisafepay.internal.wire;

import com.multisafepay.order.Cost;
import com.multisafepay.order.Status;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/** Holds what was read of a {@link Cost}. */
record CostData(
        BigDecimal amount,
        String description,
        Optional<String> type,
        OptionalLong transactionId,
        Optional<LocalDateTime> created,
        Optional<Status> status)
        implements Cost {}
