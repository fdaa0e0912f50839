/**
 * What tests steer and look at: the clock, the journal of exchanges, a fresh start.
 */
@NullMarked
package com.multisafepay.sandbox.internal.control;

import org.jspecify.annotations.NullMarked;
