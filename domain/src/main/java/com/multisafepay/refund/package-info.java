/** Refunds of paid orders: requests, answers, and the service. */
@NullMarked
package com.multisafepay.refund;

import org.jspecify.annotations.NullMarked;
