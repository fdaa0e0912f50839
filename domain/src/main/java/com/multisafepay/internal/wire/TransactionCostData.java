package com.multisafepay.internal.wire;

import com.multisafepay.money.Money;
import com.multisafepay.reporting.TransactionCost;
import java.util.OptionalLong;

/** Holds what was read of a {@link TransactionCost}. */
record TransactionCostData(Money amount, OptionalLong dst, String description) implements TransactionCost {}
