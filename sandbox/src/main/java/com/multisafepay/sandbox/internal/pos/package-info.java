/**
 * The point of sale: the terminals that there are, and receipts of what was paid at them.
 */
@NullMarked
package com.multisafepay.sandbox.internal.pos;

import org.jspecify.annotations.NullMarked;
