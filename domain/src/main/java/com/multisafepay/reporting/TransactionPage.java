package com.multisafepay.reporting;

import java.util.List;
import java.util.Optional;

/**
 * A page of transactions. The last page that holds any still has an {@code after} cursor; it leads to an empty page without cursors.
 *
 * @param transactions newest first
 * @param after the cursor that leads to older transactions, see {@link TransactionFilter#after(String)}
 * @param before the cursor that leads to newer transactions, see {@link TransactionFilter#before(String)}
 */
public record TransactionPage(List<Transaction> transactions, Optional<String> after, Optional<String> before) {

    /** Keeps a copy of the list. */
    public TransactionPage {
        transactions = List.copyOf(transactions);
    }
}
