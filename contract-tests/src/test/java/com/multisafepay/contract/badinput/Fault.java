package com.multisafepay.contract.badinput;

/** Kinds of bad values, by how the API treats them. */
enum Fault {
    /** Not there, null or an empty text, which are one to the API. */
    ABSENT,
    /** Breaks the API's documentation. */
    RULE,
    /** The library is stricter than what is documented, or the API is known to take this form. */
    OURS
}
