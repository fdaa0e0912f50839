/** Captures of authorised orders, and the release of what is not captured. */
@NullMarked
package com.multisafepay.sandbox.internal.operation.captures;

import org.jspecify.annotations.NullMarked;
