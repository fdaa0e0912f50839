/**
 * The errors, divided by what the caller can do about it. The list is closed: a code that the API adds later falls into one of
 * these.
 */
@NullMarked
package com.multisafepay.error;

import org.jspecify.annotations.NullMarked;
