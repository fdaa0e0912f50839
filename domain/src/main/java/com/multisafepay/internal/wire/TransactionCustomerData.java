package com.multisafepay.internal.wire;

import com.multisafepay.reporting.TransactionCustomer;
import java.util.Optional;

/** Holds what was read of a {@link TransactionCustomer}. */
record TransactionCustomerData(
        Optional<String> email, Optional<String> firstName, Optional<String> lastName, Optional<String> iban)
        implements TransactionCustomer {
    @Override
    public String toString() {
        return "TransactionCustomer[***]";
    }
}
