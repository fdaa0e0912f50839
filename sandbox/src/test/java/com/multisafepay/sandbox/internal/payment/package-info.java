/**
 * Tests of the payment page's parts.
 */
@NullMarked
package com.multisafepay.sandbox.internal.payment;

import org.jspecify.annotations.NullMarked;
