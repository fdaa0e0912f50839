/** The outcomes of payments: by documented test cards, accounts, amounts and people, or by a tester's choice. */
@NullMarked
package com.multisafepay.sandbox.internal.simulation;

import org.jspecify.annotations.NullMarked;
