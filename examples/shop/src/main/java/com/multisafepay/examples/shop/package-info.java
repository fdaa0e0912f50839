/** A small shop with pages, as a merchant would write it on Spring Boot with the starter. Methods that its templates read are public. */
@NullMarked
package com.multisafepay.examples.shop;

import org.jspecify.annotations.NullMarked;
