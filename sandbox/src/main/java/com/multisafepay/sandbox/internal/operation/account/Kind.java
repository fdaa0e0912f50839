package com.multisafepay.sandbox.internal.operation.account;

/** The kinds of things that are kept of accounts. */
enum Kind {
    ACCOUNT,
    SITE,
    BANK_ACCOUNT,
    BANK_STATEMENT,
    OWNER,
    IDENTITY_DOCUMENT,
    PLAN,
    FEE,
    CUSTOMER,
    DELIVERY_DETAILS
}
