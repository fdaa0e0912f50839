/** Programs to start from. */
@NullMarked
package com.multisafepay.examples;

import org.jspecify.annotations.NullMarked;
