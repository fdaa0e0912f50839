package com.multisafepay.internal.wire;

import com.multisafepay.money.Money;
import com.multisafepay.reporting.TransactionCost;

/** Holds what was read of a {@link TransactionCost}. */
record TransactionCostData(Money amount, String description) implements TransactionCost {}
