/** Fuzzing: generated inputs against promises that hold for every input. */
@NullMarked
package com.multisafepay.contract.fuzz;

import org.jspecify.annotations.NullMarked;
