/** Payments at terminals of a point of sale. */
@NullMarked
package com.multisafepay.terminal;

import org.jspecify.annotations.NullMarked;
