/** Refunds of paid orders: what is sent, what is answered, and the service. */
@NullMarked
package com.multisafepay.refund;

import org.jspecify.annotations.NullMarked;
