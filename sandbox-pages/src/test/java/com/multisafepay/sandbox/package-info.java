/**
 * The sandbox seen from outside, over HTTP.
 */
@NullMarked
package com.multisafepay.sandbox;

import org.jspecify.annotations.NullMarked;
