/**
 * Tokens: cards and accounts that were stored for later payments.
 */
@NullMarked
package com.multisafepay.sandbox.internal.token;

import org.jspecify.annotations.NullMarked;
