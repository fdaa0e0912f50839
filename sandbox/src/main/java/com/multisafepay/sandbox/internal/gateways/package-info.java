/**
 * The payment methods of the site, listed and one by one.
 */
@NullMarked
package com.multisafepay.sandbox.internal.gateways;

import org.jspecify.annotations.NullMarked;
