package com.multisafepay.reporting;

import java.util.List;
import java.util.Optional;

/**
 * A page of transactions. The last page that holds any still has an {@code after} cursor; it leads to an empty page without cursors.
 */
public interface TransactionPage {

    /** {@return the transactions, newest first} */
    List<Transaction> transactions();

    /** {@return the cursor of the page with older transactions, see {@link TransactionFilterBuilder#after(String)}} */
    Optional<String> after();

    /** {@return the cursor of the page with newer transactions, see {@link TransactionFilterBuilder#before(String)}} */
    Optional<String> before();
}
