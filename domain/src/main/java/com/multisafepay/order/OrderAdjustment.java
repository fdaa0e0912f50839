package com.multisafepay.order;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An adjustment that the API made to the total of an order's lines ("Get an order", {@code order_adjustment}), in major units.
 */
public interface OrderAdjustment {

    /** {@return the total adjustment} */
    Optional<BigDecimal> total();

    /** {@return the tax in the adjustment} */
    Optional<BigDecimal> tax();
}
