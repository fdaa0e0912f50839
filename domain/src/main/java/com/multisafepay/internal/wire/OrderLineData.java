package com.multisafepay.internal.wire;

import com.multisafepay.order.OrderLine;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;

/** Holds what was read of an {@link OrderLine}. */
record OrderLineData(
        String name,
        BigDecimal unitPrice,
        BigDecimal quantity,
        Optional<String> merchantItemId,
        Optional<String> taxTableSelector,
        Optional<String> description,
        Optional<String> currency,
        Optional<String> cashback,
        Optional<String> options,
        Optional<OrderLine.Weight> weight,
        Optional<URI> image,
        Optional<URI> productUrl)
        implements OrderLine {
    record WeightData(BigDecimal value, Optional<String> unit) implements OrderLine.Weight {}
}
