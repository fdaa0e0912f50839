/**
 * The parts of an order that are worth a look of their own.
 */
@NullMarked
package com.multisafepay.sandbox.internal.state;

import org.jspecify.annotations.NullMarked;
