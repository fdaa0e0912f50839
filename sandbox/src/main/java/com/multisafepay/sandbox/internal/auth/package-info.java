/**
 * Tokens that a browser may see, in place of the key.
 */
@NullMarked
package com.multisafepay.sandbox.internal.auth;

import org.jspecify.annotations.NullMarked;
