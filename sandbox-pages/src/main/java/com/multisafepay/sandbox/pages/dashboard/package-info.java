/**
 * The dashboard: what became of the orders, and what people do to them there.
 */
@NullMarked
package com.multisafepay.sandbox.pages.dashboard;

import org.jspecify.annotations.NullMarked;
