/** The examples run. */
@NullMarked
package com.multisafepay.examples;

import org.jspecify.annotations.NullMarked;
