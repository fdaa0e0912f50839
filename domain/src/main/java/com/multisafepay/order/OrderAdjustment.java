package com.multisafepay.order;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the API added to the total of an order's lines ("Get an order", {@code order_adjustment}), in major units.
 *
 * @param total all of it
 * @param tax the tax in it
 */
public record OrderAdjustment(Optional<BigDecimal> total, Optional<BigDecimal> tax) {}
