/**
 * The parts of an order that are worth a look of their own.
 */
@NullMarked
package com.multisafepay.sandbox.internal.order;

import org.jspecify.annotations.NullMarked;
