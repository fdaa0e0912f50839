package com.multisafepay.cart;

import com.multisafepay.internal.check.Check;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The weight of one piece, in kilograms: the only unit that the API knows.
 *
 * @param kilograms the weight in kilograms, not negative
 */
public record Weight(BigDecimal kilograms) {

    /** Refuses negative weights. */
    public Weight {
        Objects.requireNonNull(kilograms, "kilograms");
        Check.notNegative("shopping_cart.items.weight.value", kilograms);
    }
}
