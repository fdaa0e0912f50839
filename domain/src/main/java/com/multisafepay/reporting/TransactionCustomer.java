package com.multisafepay.reporting;

import java.util.Optional;

/**
 * Who paid a transaction ("List transactions", {@code customer}). Texts as they came; none of them shows in {@code toString}.
 *
 * @param email mail address
 * @param firstName given name
 * @param lastName family name
 * @param iban the account that was paid from
 */
public record TransactionCustomer(
        Optional<String> email, Optional<String> firstName, Optional<String> lastName, Optional<String> iban) {

    /** Nothing of the person. */
    @Override
    public String toString() {
        return "TransactionCustomer[***]";
    }
}
