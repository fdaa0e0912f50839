/** Terminals, and receipts of what was paid at them. */
@NullMarked
package com.multisafepay.sandbox.internal.operation.terminals;

import org.jspecify.annotations.NullMarked;
