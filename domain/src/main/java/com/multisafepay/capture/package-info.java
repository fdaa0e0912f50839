/** Captures of authorised payments: requests, answers, and the service. */
@NullMarked
package com.multisafepay.capture;

import org.jspecify.annotations.NullMarked;
