/** Captures of authorised payments: what is sent, what is answered, and the service. */
@NullMarked
package com.multisafepay.capture;

import org.jspecify.annotations.NullMarked;
