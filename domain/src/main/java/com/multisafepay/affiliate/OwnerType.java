package com.multisafepay.affiliate;

import java.util.Locale;

/** The reasons for which a person counts as an owner. */
public enum OwnerType {
    /** The person controls the company. */
    CONTROL_RIGHTS,
    /** Another reason. */
    OTHER,
    /** The person holds shares. */
    SHAREHOLDER,
    /** The person has votes. */
    VOTING_RIGHTS;

    /** {@return the API's word} */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
