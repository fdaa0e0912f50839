/**
 * What a browser may see in place of the key: tokens, and sessions of wallets.
 */
@NullMarked
package com.multisafepay.sandbox.internal.auth;

import org.jspecify.annotations.NullMarked;
