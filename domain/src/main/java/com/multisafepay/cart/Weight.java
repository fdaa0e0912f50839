package com.multisafepay.cart;

import com.multisafepay.internal.check.Check;
import java.math.BigDecimal;

/**
 * The weight of one piece, in kilograms: the only unit that the API knows.
 *
 * @param kilograms how many, not negative
 */
public record Weight(BigDecimal kilograms) {

    /** Refuses negative weights. */
    public Weight {
        Check.notNegative("shopping_cart.items.weight.value", kilograms);
    }
}
