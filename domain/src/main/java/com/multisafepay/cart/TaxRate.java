package com.multisafepay.cart;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import java.math.BigDecimal;

/** Checks VAT rates: fractions, as the API writes them; 0.21 is 21 %. */
final class TaxRate {

    private static final int MOST_DECIMALS = 10;

    private TaxRate() {}

    static BigDecimal of(String field, String rate) {
        return checked(field, Check.decimal(field, rate, "0.21"));
    }

    static BigDecimal checked(String field, BigDecimal rate) {
        Check.bounded(field, rate, MOST_DECIMALS);
        if (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0) {
            throw RequestRefusedException.of(
                    field, "must be a fraction from 0 to 1 such as 0.21 for 21 %", rate.toString());
        }
        return rate;
    }
}
