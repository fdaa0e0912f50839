package com.multisafepay.sandbox.internal.state;

import java.math.BigDecimal;
import java.util.Currency;

/** Amounts in a currency's smallest unit, as the API tells them. */
public final class MinorUnits {
    private MinorUnits() {}

    /** The digits that a currency has behind the point. */
    public static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    /** An amount in major units. */
    public static BigDecimal toMajor(long minorUnits, String currency) {
        return BigDecimal.valueOf(minorUnits, digits(currency));
    }
}
