package com.multisafepay.customer;

/** A customer's sex, as {@code customer.gender} takes it; pay-later methods ask for a title instead. */
public enum Gender {
    /** Female. */
    F,
    /** Male. */
    M
}
