/** The cart: lines, tax tables, and the total by the API's own rule. */
@NullMarked
package com.multisafepay.cart;

import org.jspecify.annotations.NullMarked;
