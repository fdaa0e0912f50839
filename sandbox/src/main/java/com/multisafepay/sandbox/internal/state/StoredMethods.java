package com.multisafepay.sandbox.internal.state;

import java.time.YearMonth;
import java.util.Optional;

/** The cards and accounts that customers let the merchant charge again. */
public interface StoredMethods {
    /**
     * What a token stands for.
     *
     * @param method the payment method of the payment that stored it
     * @param removed whether the merchant had it forgotten
     * @param expired whether the card's date has passed
     */
    record Stored(String method, boolean removed, boolean expired) {}

    /** What a token stands for in a month; empty for one that was never given out. */
    Optional<Stored> behind(String token, YearMonth month);
}
