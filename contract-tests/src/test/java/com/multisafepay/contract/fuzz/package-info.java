/** Inputs that nobody wrote, against the promises that hold for all of them. */
@NullMarked
package com.multisafepay.contract.fuzz;

import org.jspecify.annotations.NullMarked;
