package com.multisafepay.cart;

import com.multisafepay.error.RequestRefusedException;
import java.math.BigDecimal;

/**
 * The weight of one piece, in kilograms: the only unit that the API knows.
 *
 * @param kilograms how many, not negative
 */
public record Weight(BigDecimal kilograms) {

    /** Refuses negative weights. */
    public Weight {
        if (kilograms.signum() < 0) {
            throw RequestRefusedException.of(
                    "shopping_cart.items.weight.value", "must not be negative", kilograms.toString());
        }
    }
}
