/** What must not be told is taken out of what others wrote; for all of the domain, errors included. */
@NullMarked
package com.multisafepay.internal.mask;

import org.jspecify.annotations.NullMarked;
