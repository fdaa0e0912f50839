/** Compares the contract with the one that the provider publishes: every difference stands in the table of deviations, with its reason. */
@NullMarked
package com.multisafepay.spec.official;

import org.jspecify.annotations.NullMarked;
