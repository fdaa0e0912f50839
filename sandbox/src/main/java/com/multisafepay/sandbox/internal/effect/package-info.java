/**
 * What calls did to orders and their money.
 */
@NullMarked
package com.multisafepay.sandbox.internal.effect;

import org.jspecify.annotations.NullMarked;
