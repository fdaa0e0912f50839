/**
 * The controls below {@code /sandbox}: the clock, orders, notifications, faults, and what was recorded.
 */
@NullMarked
package com.multisafepay.sandbox.internal.control;

import org.jspecify.annotations.NullMarked;
