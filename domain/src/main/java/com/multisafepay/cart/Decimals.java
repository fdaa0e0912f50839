package com.multisafepay.cart;

import com.multisafepay.error.RequestRefusedException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;

/** Decimals written as plain text: no exponent, no grouping. */
final class Decimals {

    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private Decimals() {}

    static BigDecimal of(String field, String text, String example) {
        Objects.requireNonNull(text, field);
        if (!PLAIN.matcher(text).matches()) {
            throw RequestRefusedException.of(field, "must be a plain decimal such as " + example, text);
        }
        return new BigDecimal(text);
    }
}
