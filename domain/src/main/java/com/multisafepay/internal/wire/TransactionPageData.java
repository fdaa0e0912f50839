package com.multisafepay.internal.wire;

import com.multisafepay.reporting.Transaction;
import com.multisafepay.reporting.TransactionPage;
import com.multisafepay.reporting.UnreadableEntry;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Holds what was read of a {@link TransactionPage}. */
record TransactionPageData(
        List<Transaction> transactions,
        List<UnreadableEntry> unreadable,
        OptionalLong limit,
        Optional<String> after,
        Optional<String> before)
        implements TransactionPage {}
