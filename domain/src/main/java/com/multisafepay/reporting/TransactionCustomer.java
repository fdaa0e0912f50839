package com.multisafepay.reporting;

import java.util.Optional;

/**
 * The customer of a transaction ("List transactions", {@code customer}). Personal data is not part of {@code toString}.
 */
public interface TransactionCustomer {

    /** {@return the email address} */
    Optional<String> email();

    /** {@return the given name} */
    Optional<String> firstName();

    /** {@return the family name} */
    Optional<String> lastName();

    /** {@return the IBAN of the account that paid} */
    Optional<String> iban();
}
