/** Reads and writes published bodies and our own examples by the generated models: nothing may get lost. */
@NullMarked
package com.multisafepay.contract.corpus;

import org.jspecify.annotations.NullMarked;
