/**
 * The dashboard: what became of the orders, and what people do to them there.
 */
@NullMarked
package com.multisafepay.sandbox.internal.dashboard;

import org.jspecify.annotations.NullMarked;
