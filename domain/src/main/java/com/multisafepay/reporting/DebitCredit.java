package com.multisafepay.reporting;

/** The direction of a transaction ("List transactions", {@code debit_credit}). */
public enum DebitCredit {
    /** Credited to the account, such as a payment. */
    CREDIT("C"),
    /** Debited from the account, such as a refund. */
    DEBIT("D");

    private final String value;

    DebitCredit(String value) {
        this.value = value;
    }

    /**
     * Returns the letter that the API uses.
     *
     * @return {@code C} or {@code D}
     */
    public String value() {
        return value;
    }
}
