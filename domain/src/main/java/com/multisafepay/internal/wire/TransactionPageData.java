package com.multisafepay.internal.wire;

import com.multisafepay.reporting.Transaction;
import com.multisafepay.reporting.TransactionPage;
import java.util.List;
import java.util.Optional;

/** Holds what was read of a {@link TransactionPage}. */
record TransactionPageData(List<Transaction> transactions, Optional<String> after, Optional<String> before)
        implements TransactionPage {}
