/** Masks secrets and personal data in texts that others wrote; used by all of the domain, errors included. */
@NullMarked
package com.multisafepay.internal.mask;

import org.jspecify.annotations.NullMarked;
