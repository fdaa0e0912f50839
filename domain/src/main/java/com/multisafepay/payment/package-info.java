/** Payments: the method that the customer pays with, and the data that it requires. */
@NullMarked
package com.multisafepay.payment;

import org.jspecify.annotations.NullMarked;
