/**
 * Tests of the payment page's parts.
 */
@NullMarked
package com.multisafepay.sandbox.pages.payment;

import org.jspecify.annotations.NullMarked;
