/** Clicks through the shop. */
@NullMarked
package com.multisafepay.examples.shop;

import org.jspecify.annotations.NullMarked;
