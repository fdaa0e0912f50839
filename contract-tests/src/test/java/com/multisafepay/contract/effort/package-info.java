/** What a call takes of its thread, counted and not timed. */
@NullMarked
package com.multisafepay.contract.effort;

import org.jspecify.annotations.NullMarked;
