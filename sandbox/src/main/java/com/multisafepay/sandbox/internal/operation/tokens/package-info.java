/** Tokens: cards and accounts that were stored for later payments. */
@NullMarked
package com.multisafepay.sandbox.internal.operation.tokens;

import org.jspecify.annotations.NullMarked;
