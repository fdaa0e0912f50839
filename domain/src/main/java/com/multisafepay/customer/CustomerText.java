package com.multisafepay.customer;

import com.multisafepay.internal.check.Check;
import java.util.Objects;

/** A text that a customer typed: blanks at its ends are taken off, then its length is checked. */
final class CustomerText {

    private CustomerText() {}

    static String of(String field, String value, int min, int max) {
        return Check.text(field, Objects.requireNonNull(value, field).strip(), min, max);
    }
}
