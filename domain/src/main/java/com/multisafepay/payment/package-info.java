/** What the customer pays with, and what each payment method needs for it. */
@NullMarked
package com.multisafepay.payment;

import org.jspecify.annotations.NullMarked;
