/** The effort of a call for its thread, counted and not timed. */
@NullMarked
package com.multisafepay.contract.effort;

import org.jspecify.annotations.NullMarked;
