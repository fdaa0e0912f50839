package com.multisafepay.reporting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A page of transactions. The last page that holds any still has an {@code after} cursor; it leads to an empty page without cursors.
 */
public interface TransactionPage {

    /** {@return the transactions that can be read, newest first} */
    List<Transaction> transactions();

    /** {@return the entries of the page that cannot be read, since money depends on what they lack; usually none} */
    List<UnreadableEntry> unreadable();

    /** {@return the maximum number of entries on a page} */
    OptionalLong limit();

    /** {@return the cursor of the page with older transactions, see {@link TransactionFilterBuilder#after(String)}} */
    Optional<String> after();

    /** {@return the cursor of the page with newer transactions, see {@link TransactionFilterBuilder#before(String)}} */
    Optional<String> before();
}
