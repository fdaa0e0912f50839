package com.multisafepay.internal.wire;

import com.multisafepay.order.OrderAdjustment;
import java.math.BigDecimal;
import java.util.Optional;

/** Holds what was read of an {@link OrderAdjustment}. */
record OrderAdjustmentData(Optional<BigDecimal> total, Optional<BigDecimal> tax) implements OrderAdjustment {}
