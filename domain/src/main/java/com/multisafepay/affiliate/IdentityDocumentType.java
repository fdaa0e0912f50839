package com.multisafepay.affiliate;

/** The kinds of documents that prove who an owner is. */
public enum IdentityDocumentType {
    /** An identity card. */
    ID("id"),
    /** A passport. */
    PASSPORT("passport"),
    /** A driver's licence. */
    DRIVERS_LICENSE("driverslicense"),
    /** A proof of where the person lives. */
    PROOF_OF_ADDRESS("proof_of_address");

    private final String value;

    IdentityDocumentType(String value) {
        this.value = value;
    }

    /** {@return the API's word} */
    public String value() {
        return value;
    }
}
