/**
 * Refunds: which are taken, and what becomes of them.
 */
@NullMarked
package com.multisafepay.sandbox.internal.refund;

import org.jspecify.annotations.NullMarked;
