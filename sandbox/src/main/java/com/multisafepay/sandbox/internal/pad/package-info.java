/**
 * Pay After Delivery: what only its orders can do.
 */
@NullMarked
package com.multisafepay.sandbox.internal.pad;

import org.jspecify.annotations.NullMarked;
