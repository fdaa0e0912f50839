/** Refunds: which are taken, and what becomes of them. */
@NullMarked
package com.multisafepay.sandbox.internal.operation.refunds;

import org.jspecify.annotations.NullMarked;
