package com.multisafepay.internal.wire;

import com.multisafepay.money.Money;
import com.multisafepay.order.OrderSplitPayment;
import java.math.BigDecimal;
import java.util.Optional;

/** Holds what was read of an {@link OrderSplitPayment}. */
record OrderSplitPaymentData(
        Optional<String> merchant, Optional<Money> fixed, Optional<BigDecimal> percentage, Optional<String> description)
        implements OrderSplitPayment {}
